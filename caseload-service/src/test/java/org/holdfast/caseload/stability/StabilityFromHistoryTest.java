package org.holdfast.caseload.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History.Entry;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures are those that somebody finds who knows nothing but what happened, and goes through it day by day. */
@QuarkusTest
class StabilityFromHistoryTest {

    private static final int CHILDREN = 25;
    private static final List<String> REASONS = List.of("MANAGE", "LEFTRL", "CHCHAN", "PCCHAN", "TSPROC");

    @Inject
    Neighbours neighbours;

    @Inject
    Clock clock;

    @Test
    void theFiguresAreThoseOfAnybodyWhoGoesThroughTheDays() {
        var team = neighbours.team(100);
        var random = new Random(20_261_122);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var stories = Stream.generate(() -> Story.of(neighbours.child(team), team, random, now))
                .limit(CHILDREN)
                .toList();
        var lines =
                stories.stream().flatMap(story -> story.lines(team).stream()).toArray(Entry[]::new);
        await().untilAsserted(() ->
                assertThat(bringIn(lines)).extracting(Result::code).containsOnly(""));

        var day = WorkingDays.dayOf(clock.instant());
        var open = stories.stream().filter(story -> story.closedAt() == null).toList();
        var year = IntStream.iterate(0, back -> !day.minusDays(back).isBefore(day.minusMonths(12)), back -> back + 1)
                .mapToObj(day::minusDays)
                .toList();
        var figures = as(team.pat(), Roles.LEADER)
                .get("/v1/insights/stability?months=1&teamId={team}", team.id().value())
                .then()
                .statusCode(200)
                .body("now.children", equalTo(open.size()));
        counts(figures, open, year);
        endings(figures, stories, day);
        keeping(figures, open, year);
    }

    private static void counts(ValidatableResponse figures, List<Story> open, List<LocalDate> year) {
        var workers = open.stream().map(story -> story.workersOn(year).size()).toList();
        var without = open.stream()
                .mapToLong(story -> year.stream().filter(story::isWithoutOn).count())
                .filter(days -> days > 0)
                .toArray();
        figures.body("now.workers.none", equalTo(times(workers, 0)))
                .body("now.workers.one", equalTo(times(workers, 1)))
                .body("now.workers.two", equalTo(times(workers, 2)))
                .body("now.workers.threeAndMore", equalTo(times(workers, 3)))
                .body("now.childrenWithDaysWithout", equalTo(without.length))
                .body(
                        "now.daysWithout",
                        equalTo(BigDecimal.valueOf(IntStream.range(0, without.length)
                                        .mapToLong(place -> without[place])
                                        .sum())
                                .divide(BigDecimal.valueOf(without.length), 1, RoundingMode.HALF_UP)
                                .floatValue()));
    }

    private static void endings(ValidatableResponse figures, List<Story> stories, LocalDate day) {
        var changes = stories.stream()
                .flatMap(story -> story.spells().stream().skip(1))
                .filter(spell -> WorkingDays.dayOf(spell.from()).isAfter(day.minusMonths(12)))
                .toList();
        assertThat(changes).isNotEmpty();
        figures.body("now.endings.planned", equalTo(0)).body("now.endings.unplanned", equalTo(changes.size()));
        for (var reason : REASONS) {
            var counted = Math.toIntExact(changes.stream()
                    .filter(spell -> reason.equals(spell.reason()))
                    .count());
            figures.body(
                    "now.changesByReason.find { it.reason == '%s' }?.changes ?: 0".formatted(reason), equalTo(counted));
        }
    }

    private static void keeping(ValidatableResponse figures, List<Story> open, List<LocalDate> year) {
        var yearAgo = year.getLast();
        var throughout = open.stream()
                .filter(story -> !WorkingDays.dayOf(story.openedAt()).isAfter(yearAgo))
                .toList();
        var same = Math.toIntExact(throughout.stream()
                .filter(story -> story.workersOn(year).size() == 1)
                .filter(story -> !story.isWithoutOn(yearAgo))
                .count());
        var together = open.stream()
                .map(story -> Math.toIntExact(ChronoUnit.DAYS.between(
                        WorkingDays.dayOf(story.spells().getLast().from()), year.getFirst())))
                .sorted()
                .toList();
        figures.body("now.sameForTwelveMonths[0].children", equalTo(throughout.size()))
                .body("now.sameForTwelveMonths[0].same", equalTo(same))
                .body("now.medianDaysTogether", equalTo(together.get((together.size() - 1) / 2)));
    }

    private static int times(List<Integer> counts, int wanted) {
        return Math.toIntExact(
                counts.stream().filter(count -> Math.min(3, count) == wanted).count());
    }

    /** A social worker's time, as it is told: nothing but when it began and why. */
    private record Spell(
            WorkerId worker, Instant from, @Nullable String reason) {}

    private record Story(
            CaseId caseId,
            ChildId child,
            Instant openedAt,
            @Nullable Instant closedAt,
            List<Spell> spells) {

        static Story of(ChildId child, Team team, Random random, Instant now) {
            var openedAt = now.minus(30 + random.nextInt(900), ChronoUnit.DAYS);
            var people = List.of(team.pat(), team.sasha(), team.ravi());
            var spells = new ArrayList<Spell>();
            var at = openedAt.plus(random.nextInt(10 * 24), ChronoUnit.HOURS);
            var worker = random.nextInt(people.size());
            while (at.isBefore(now.minus(2, ChronoUnit.DAYS))) {
                spells.add(new Spell(
                        people.get(worker), at, spells.isEmpty() ? null : REASONS.get(random.nextInt(REASONS.size()))));
                worker = (worker + 1 + random.nextInt(people.size() - 1)) % people.size();
                at = at.plus(24 * 20 + random.nextInt(24 * 500), ChronoUnit.HOURS);
            }
            var closes = random.nextInt(4) == 0;
            return new Story(
                    CaseId.next(), child, openedAt, closes ? now.minus(1, ChronoUnit.DAYS) : null, List.copyOf(spells));
        }

        /** Everybody who was the social worker at any time of these days. */
        Set<WorkerId> workersOn(List<LocalDate> days) {
            var workers = new HashSet<WorkerId>();
            for (var day : days) {
                for (var place = 0; place < spells.size(); place++) {
                    var begins = WorkingDays.dayOf(spells.get(place).from());
                    var ends = place + 1 < spells.size()
                            ? WorkingDays.dayOf(spells.get(place + 1).from())
                            : LocalDate.MAX;
                    if (!day.isBefore(begins) && !day.isAfter(ends)) {
                        workers.add(spells.get(place).worker());
                    }
                }
            }
            return workers;
        }

        boolean isWithoutOn(LocalDate day) {
            return !day.isBefore(WorkingDays.dayOf(openedAt))
                    && day.isBefore(WorkingDays.dayOf(spells.getFirst().from()));
        }

        List<Entry> lines(Team team) {
            var lines = new ArrayList<Entry>();
            lines.add(entry("CASE", openedAt.toString())
                    .with("id", caseId)
                    .with(
                            "data",
                            Map.of(
                                    "childId",
                                    child.value().toString(),
                                    "type",
                                    "CHILD_IN_NEED",
                                    "teamId",
                                    team.id().value().toString())));
            for (var spell : spells) {
                var data = spell.reason() == null
                        ? Map.of("workerId", spell.worker().value().toString(), "role", "PRIMARY")
                        : Map.of(
                                "workerId",
                                spell.worker().value().toString(),
                                "role",
                                "PRIMARY",
                                "reason",
                                spell.reason());
                lines.add(entry("ALLOCATION", spell.from().toString())
                        .with("about", caseId)
                        .with("by", team.pat())
                        .with("data", data));
            }
            if (closedAt != null) {
                lines.add(entry("CASE_CLOSURE", closedAt.toString())
                        .with("about", caseId)
                        .with("by", team.pat())
                        .with(
                                "data",
                                Map.of(
                                        "reason",
                                        "RC5",
                                        "on",
                                        WorkingDays.dayOf(closedAt).toString(),
                                        "summary",
                                        "Moved away",
                                        "takenOverBy",
                                        List.of())));
            }
            return List.copyOf(lines);
        }
    }
}
