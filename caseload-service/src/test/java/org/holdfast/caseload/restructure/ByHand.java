package org.holdfast.caseload.restructure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How it is done by hand: the families of each team in turn, whoever can keep their social worker in the team keeps them, everybody
 * else goes to whoever of the team has most room, and where the team is full to whoever has most room of all.
 */
final class ByHand {

    private final Map<Post, Integer> children = new HashMap<>();
    private final Map<Post, Integer> points = new HashMap<>();

    void allocate(Structure structure) {
        var families = structure.getFamilies().stream()
                .sorted(Comparator.comparing((Family family) -> !isInTheirTeam(family))
                        .thenComparing(Family::size, Comparator.reverseOrder())
                        .thenComparing(Family::getNumber))
                .toList();
        families.forEach(this::place);
    }

    private void place(Family family) {
        var today = family.getPost();
        var chosen = today != null && isInTheirTeam(family) && fits(today, family)
                ? today
                : mostRoom(family, post -> Objects.equals(post.team(), family.team()));
        if (chosen == null) {
            chosen = mostRoom(family, _ -> true);
        }
        family.setPost(chosen);
        if (chosen != null) {
            children.merge(chosen, family.size(), Integer::sum);
            points.merge(chosen, family.points(), Integer::sum);
        }
    }

    private static boolean isInTheirTeam(Family family) {
        return family.getPost() != null && family.awayFromTheirTeam() == 0;
    }

    private @Nullable Post mostRoom(Family family, Predicate<Post> where) {
        return family.getPossible().stream()
                .filter(where.and(post -> fits(post, family)))
                .min(Comparator.comparing(post -> post.percent(points.getOrDefault(post, 0))))
                .orElse(null);
    }

    private boolean fits(Post post, Family family) {
        return children.getOrDefault(post, 0) + family.size() <= post.room()
                && points.getOrDefault(post, 0) + family.points() <= post.pointsRoom();
    }
}
