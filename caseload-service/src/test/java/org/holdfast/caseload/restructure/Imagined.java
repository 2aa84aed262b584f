package org.holdfast.caseload.restructure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SiblingGroupId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;

/** A service that is about to change: some leave, a tenth team opens with people and places of the others. */
record Imagined(List<Post> posts, List<Family> families) {

    private static final int LIMIT = 22;
    private static final int POINTS = 8500;
    private static final int POINTS_OF_A_CHILD = 350;

    static Imagined of(int workers, int children, Random random) {
        var tenth = TeamId.next();
        var teams = IntStream.range(0, 9).mapToObj(_ -> TeamId.next()).toList();
        var people = IntStream.range(0, workers)
                .mapToObj(each -> new Person(
                        WorkerId.next(),
                        teams.get(each % teams.size()),
                        each % 10 == 7 ? tenth : teams.get(each % teams.size()),
                        each % 15 == 3,
                        random.nextInt(3) == 0 ? Set.of("ABE") : Set.of()))
                .toList();
        var drafts = drafts(people, children, random);
        var posts = people.stream().map(person -> post(person, drafts)).toList();
        var receivers = posts.stream().filter(Post::receives).toList();
        var families = new ArrayList<Family>();
        for (var draft : drafts) {
            var possible = new ArrayList<>(receivers);
            families.add(new Family(
                    families.size(),
                    bonds(draft, receivers, random),
                    draft.group(),
                    draft.person().id(),
                    random.nextInt(10) == 0 ? tenth : draft.person().before(),
                    random.nextInt(8) == 0 ? Set.of("ABE") : Set.of(),
                    draft.size() * POINTS_OF_A_CHILD,
                    possible));
        }
        return new Imagined(posts, List.copyOf(families));
    }

    Structure structure() {
        return new Structure(posts, families, usualWishes());
    }

    static Map<Wish, Integer> usualWishes() {
        var wishes = new EnumMap<Wish, Integer>(Wish.class);
        Stream.of(Wish.values()).forEach(wish -> wishes.put(wish, wish.usualWeight()));
        return wishes;
    }

    private record Person(WorkerId id, TeamId before, TeamId after, boolean leaves, Set<String> skills) {}

    private record Draft(Person person, int size, int months, SiblingGroupId group) {}

    /** Nobody has more than the limit to begin with. */
    private static List<Draft> drafts(List<Person> people, int children, Random random) {
        var drafts = new ArrayList<Draft>();
        var held = new HashMap<Person, Integer>();
        var group = new SiblingGroupId(TypedId.fresh());
        for (var left = children; left > 0; ) {
            var size = Math.min(left, random.nextInt(10) < 6 ? 1 : 2 + random.nextInt(2));
            var person = people.get(random.nextInt(people.size()));
            if (held.getOrDefault(person, 0) + size > LIMIT - 2) {
                continue;
            }
            group = random.nextInt(12) == 0 ? group : new SiblingGroupId(TypedId.fresh());
            drafts.add(new Draft(person, size, random.nextInt(48), group));
            held.merge(person, size, Integer::sum);
            left -= size;
        }
        return drafts;
    }

    private static Post post(Person person, List<Draft> drafts) {
        var holds = drafts.stream()
                .filter(draft -> draft.person().equals(person))
                .mapToInt(Draft::size)
                .sum();
        return new Post(
                person.id(),
                "Worker",
                person.after(),
                !person.leaves(),
                LIMIT,
                Math.max(POINTS, holds * POINTS_OF_A_CHILD),
                POINTS,
                person.skills());
    }

    private static List<Bond> bonds(Draft draft, List<Post> receivers, Random random) {
        return IntStream.range(0, draft.size())
                .mapToObj(_ -> Bond.of(
                        CaseId.next(),
                        ChildId.next(),
                        draft.months(),
                        random.nextInt(14),
                        random.nextInt(5) == 0
                                ? Set.of(receivers
                                        .get(random.nextInt(receivers.size()))
                                        .workerId())
                                : Set.of()))
                .toList();
    }
}
