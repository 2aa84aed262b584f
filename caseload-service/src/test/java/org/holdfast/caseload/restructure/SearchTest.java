package org.holdfast.caseload.restructure;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SiblingGroupId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final TeamId HARBOUR = TeamId.next();

    private final Post sasha = post("Sasha", 3);
    private final Post ravi = post("Ravi", 3);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatTheSolverCountsIsWhatAPersonCounts(long seed) {
        var problem = imagined(seed);

        var found = new Search(problem, A_MOMENT).run();

        var counted = new Reckoning(found.getPosts(), found.getFamilies());
        var cost = counted.missed().entrySet().stream()
                .mapToLong(each -> (long) each.getKey().usualWeight() * each.getValue())
                .sum();
        assertThat(found.getScore())
                .isEqualTo(HardMediumSoftScore.of(-counted.beyondRoom(), -counted.waiting(), -cost));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void everyoneHasRoomAndNobodyGoesToWhoMayNotHaveThem(long seed) {
        var problem = imagined(seed);

        var found = new Search(problem, A_MOMENT).run();

        assertThat(new Reckoning(found.getPosts(), found.getFamilies()).beyondRoom())
                .isZero();
        assertThat(found.getFamilies())
                .allSatisfy(family -> assertThat(
                                family.waits() || family.getPossible().contains(family.getPost()))
                        .isTrue());
        assertThat(found.getFamilies()).noneMatch(Family::waits);
    }

    @Test
    void whereSomebodyMustGoTheRelationshipsThatAreLongAndGoodStay() {
        var full = new Post(sasha.workerId(), "Sasha", HARBOUR, true, 2, 10_000, 10_000, Set.of());
        var families = List.of(
                family(0, full, List.of(full, ravi), 40),
                family(1, full, List.of(full, ravi), 1),
                family(2, full, List.of(full, ravi), 30));

        var found = new Search(new Structure(List.of(full, ravi), families, usualWishes()), A_MOMENT).run();

        assertThat(found.getFamilies())
                .filteredOn(Family::moves)
                .extracting(Family::getNumber)
                .containsExactly(1);
    }

    @Test
    void aChildGoesToSomebodyTheyKnowWhereTheirSocialWorkerLeaves() {
        var noor = post("Noor", 3);
        var bond = Bond.of(CaseId.next(), ChildId.next(), 20, 3, Set.of(noor.workerId()));
        var family =
                new Family(0, List.of(bond), null, WorkerId.next(), HARBOUR, Set.of(), 400, List.of(sasha, ravi, noor));

        var found =
                new Search(new Structure(List.of(sasha, ravi, noor), List.of(family), usualWishes()), A_MOMENT).run();

        assertThat(found.getFamilies()).extracting(Family::getPost).containsExactly(noor);
    }

    @Test
    void whoFindsNoRoomWaitsAndIsNotSqueezedIn() {
        var gone = WorkerId.next();
        var families = List.of(
                leftBy(gone, 0, List.of(ravi)),
                leftBy(gone, 1, List.of(ravi)),
                leftBy(gone, 2, List.of(ravi)),
                leftBy(gone, 3, List.of(ravi)));

        var found = new Search(new Structure(List.of(ravi), families, usualWishes()), A_MOMENT).run();

        assertThat(new Reckoning(found.getPosts(), found.getFamilies()).waiting())
                .isEqualTo(1);
        assertThat(new Reckoning(found.getPosts(), found.getFamilies()).beyondRoom())
                .isZero();
    }

    @Test
    void aSearchThatIsEndedKeepsTheBestSoFar() throws InterruptedException {
        var search = new Search(imagined(9), Duration.ofMinutes(5));
        var thread = Thread.ofPlatform().start(search::run);
        while (search.improvements() == 0) {
            Thread.onSpinWait();
        }
        search.end();
        thread.join();

        assertThat(search.best().orElseThrow().getFamilies()).hasSize(100);
    }

    /** Twelve people, of whom one leaves, in three teams, and a hundred families. */
    private static Structure imagined(long seed) {
        var random = new Random(seed);
        var teams = Stream.generate(TeamId::next).limit(3).toList();
        var posts = IntStream.range(0, 12)
                .mapToObj(each -> new Post(
                        WorkerId.next(),
                        "Worker " + each,
                        teams.get(each % 3),
                        each > 0,
                        20,
                        6_500,
                        6_000,
                        each % 4 == 0 ? Set.of("ABE") : Set.of()))
                .toList();
        var receivers = posts.stream().filter(Post::receives).toList();
        var groups = Stream.generate(() -> new SiblingGroupId(TypedId.fresh()))
                .limit(60)
                .toList();
        var families = IntStream.range(0, 100)
                .mapToObj(number -> new Family(
                        number,
                        Stream.generate(() -> Bond.of(
                                        CaseId.next(),
                                        ChildId.next(),
                                        random.nextInt(60),
                                        random.nextInt(20),
                                        Set.of(posts.get(random.nextInt(12)).workerId())))
                                .limit(1 + random.nextInt(2))
                                .toList(),
                        groups.get(random.nextInt(60)),
                        posts.get(random.nextInt(12)).workerId(),
                        teams.get(random.nextInt(3)),
                        random.nextInt(5) == 0 ? Set.of("ABE") : Set.of(),
                        200 + random.nextInt(300),
                        receivers))
                .toList();
        return new Structure(posts, families, usualWishes());
    }

    private static Map<Wish, Integer> usualWishes() {
        return Stream.of(Wish.values()).collect(Collectors.toMap(wish -> wish, Wish::usualWeight));
    }

    private static Family leftBy(WorkerId gone, int number, List<Post> possible) {
        return new Family(number, List.of(bond(5)), null, gone, HARBOUR, Set.of(), 400, possible);
    }

    private static Family family(int number, Post today, List<Post> possible, int months) {
        return new Family(number, List.of(bond(months)), null, today.workerId(), HARBOUR, Set.of(), 400, possible);
    }

    private static Bond bond(int months) {
        return Bond.of(CaseId.next(), ChildId.next(), months, 0, Set.of());
    }

    private static Post post(String name, int room) {
        return new Post(WorkerId.next(), name, HARBOUR, true, room, 10_000, 10_000, Set.of());
    }
}
