package org.holdfast.caseload.restructure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Counts what a structure costs, family by family: for people to read, and to hold the solver's own counting against. */
public record Reckoning(List<Post> posts, List<Family> families) {

    /** A full caseload counts more than twice as much as a half one, so that many middling ones cost less than a few full ones. */
    static long unevenness(Post post, long points) {
        long percent = post.percent(points);
        return percent * percent / 100;
    }

    /** How much of each wish is not granted, before its weight. */
    public Map<Wish, Integer> missed() {
        var missed = new EnumMap<Wish, Integer>(Wish.class);
        missed.put(Wish.KEEP_RELATIONSHIPS, sum(Family::broken));
        missed.put(Wish.BROTHERS_AND_SISTERS, apart());
        missed.put(Wish.TEAM_OF_THE_AREA, sum(Family::awayFromTheirTeam));
        missed.put(
                Wish.EVEN_CASELOADS,
                perPost(Family::points).entrySet().stream()
                        .mapToInt(each -> Math.toIntExact(unevenness(each.getKey(), each.getValue())))
                        .sum());
        missed.put(Wish.SKILLS, sum(Family::skillsMissing));
        return missed;
    }

    /** Children and hundredths of points for whom nobody has room: nought in every proposal that can be adopted. */
    public int beyondRoom() {
        var children = perPost(Family::size);
        var points = perPost(Family::points);
        return posts.stream()
                .mapToInt(post -> Math.max(0, children.getOrDefault(post, 0) - post.room())
                        + Math.max(0, points.getOrDefault(post, 0) - post.pointsRoom()))
                .sum();
    }

    public int waiting() {
        return families.stream().filter(Family::waits).mapToInt(Family::size).sum();
    }

    public int moved() {
        return families.stream().filter(Family::moves).mapToInt(Family::size).sum();
    }

    /** What all the relationships that end are worth together. */
    public int broken() {
        return sum(Family::broken);
    }

    public Map<Post, Integer> perPost(ToIntFunction<Family> what) {
        var sums = new HashMap<Post, Integer>();
        for (var family : families) {
            var post = family.getPost();
            if (post != null) {
                sums.merge(post, what.applyAsInt(family), Integer::sum);
            }
        }
        return sums;
    }

    /** Pairs of parts of a sibling group that have different social workers. */
    private int apart() {
        return IntStream.range(0, families.size())
                .map(one -> Math.toIntExact(IntStream.range(one + 1, families.size())
                        .filter(other -> areApart(families.get(one), families.get(other)))
                        .count()))
                .sum();
    }

    private static boolean areApart(Family one, Family other) {
        var there = one.getPost();
        return one.group() != null
                && one.group().equals(other.group())
                && there != null
                && other.getPost() != null
                && !there.equals(other.getPost());
    }

    private int sum(ToIntFunction<Family> what) {
        return families.stream().mapToInt(what).sum();
    }
}
