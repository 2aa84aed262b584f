package org.holdfast.caseload.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.holdfast.caseload.survey.Results.Question;
import org.holdfast.caseload.survey.Results.Row;
import org.holdfast.caseload.survey.Results.Told;
import org.holdfast.caseload.survey.SurveyReplies.One;
import org.holdfast.contracts.SurveyId;
import org.holdfast.contracts.TeamId;
import org.junit.jupiter.api.Test;

/** An attacker asks for every table there is, and takes what is told from what is told. */
class DifferencingTest {

    private static final int SURVEYS = 2_000;

    private final List<TeamId> teams =
            IntStream.range(0, 5).mapToObj(_ -> TeamId.next()).toList();

    @Test
    void nothingSmallComesOutOfTakingOneNumberFromAnother() {
        var random = new Random(20260302);
        var hidden = 0;
        for (var survey = 0; survey < SURVEYS; survey++) {
            var replies = replies(random);
            for (var by : ResultsBy.values()) {
                var results = results(by, replies);
                for (var question : results.questions()) {
                    attack(question, results(ResultsBy.ALL, replies));
                    hidden += Math.toIntExact(question.rows().stream()
                            .filter(row -> row.told() == null)
                            .count());
                }
            }
        }
        assertThat(hidden).as("the attack had something to find").isGreaterThan(SURVEYS);
    }

    /** Were only the small row hidden, the sum less the others would be it. */
    @Test
    void aSmallRowIsNeverHiddenAlone() {
        var replies = new ArrayList<One>();
        add(replies, SurveyBand.FROM_4_TO_7, 3, 3);
        add(replies, SurveyBand.FROM_8_TO_10, 20, 10);
        add(replies, SurveyBand.FROM_11_TO_17, 40, 20);

        var question = results(ResultsBy.AGE_BAND, replies).questions().getFirst();

        assertThat(question.rows())
                .filteredOn(row -> row.told() == null)
                .extracting(Row::of)
                .containsExactlyInAnyOrder("FROM_4_TO_7", "FROM_8_TO_10");
        assertThat(Objects.requireNonNull(question.all()).children()).isEqualTo(63);
    }

    @Test
    void aSmallSurveyTellsNothing() {
        var replies = new ArrayList<One>();
        add(replies, SurveyBand.FROM_4_TO_7, 2, 1);
        add(replies, SurveyBand.FROM_11_TO_17, 2, 2);

        for (var by : ResultsBy.values()) {
            var question = results(by, replies).questions().getFirst();
            assertThat(question.all()).isNull();
            assertThat(question.rows()).allMatch(row -> row.told() == null);
        }
    }

    /** Four who said no among forty can be found as well as four who said yes. */
    @Test
    void fewWhoSaidNoAreHiddenToo() {
        var replies = new ArrayList<One>();
        add(replies, SurveyBand.FROM_11_TO_17, 40, 38);
        add(replies, SurveyBand.FROM_8_TO_10, 40, 20);
        add(replies, SurveyBand.FROM_4_TO_7, 60, 30);

        assertThat(results(ResultsBy.AGE_BAND, replies).questions().getFirst().rows())
                .filteredOn(row -> row.told() == null)
                .extracting(Row::of)
                .contains("FROM_11_TO_17")
                .hasSize(2);
    }

    private static void attack(Question question, Results all) {
        var sum = all.questions().stream()
                .filter(other -> other.indicator() == question.indicator())
                .findFirst()
                .orElseThrow()
                .all();
        assertThat(question.all()).as("the same sum in every table").isEqualTo(sum);
        question.rows().stream().map(Row::told).filter(Objects::nonNull).forEach(DifferencingTest::isNotSmall);
        if (sum == null || question.rows().stream().allMatch(row -> row.told() != null)) {
            return;
        }
        isNotSmall(sum);
        var told =
                question.rows().stream().map(Row::told).filter(Objects::nonNull).toList();
        isNotSmall(new Told(
                sum.children() - told.stream().mapToInt(Told::children).sum(),
                sum.yes() - told.stream().mapToInt(Told::yes).sum(),
                0));
        assertThat(question.rows().stream().filter(row -> row.told() == null)).hasSizeGreaterThan(1);
    }

    private static void isNotSmall(Told told) {
        for (var count : List.of(told.children(), told.yes(), told.children() - told.yes())) {
            assertThat(count).matches(each -> each == 0 || each >= Hiding.FEWEST, "is not small");
        }
    }

    private List<One> replies(Random random) {
        var replies = new ArrayList<One>();
        var children = random.nextInt(90);
        for (var child = 0; child < children; child++) {
            var said = new EnumMap<Indicator, Reply>(Indicator.class);
            for (var indicator : Indicator.values()) {
                if (random.nextInt(10) > 0) {
                    said.put(indicator, random.nextInt(100) < 15 * indicator.ordinal() ? Reply.NO : Reply.YES);
                }
            }
            var band = SurveyBand.values()[(int) (SurveyBand.values().length * Math.pow(random.nextDouble(), 2))];
            var team =
                    random.nextInt(6) == 0 ? null : teams.get((int) (teams.size() * Math.pow(random.nextDouble(), 2)));
            replies.add(new One(band, team, said));
        }
        return replies;
    }

    private static void add(List<One> replies, SurveyBand band, int children, int yes) {
        for (var child = 0; child < children; child++) {
            replies.add(new One(band, null, Map.of(Indicator.KNOWS_SOCIAL_WORKER, child < yes ? Reply.YES : Reply.NO)));
        }
    }

    private static Results results(ResultsBy by, List<One> replies) {
        return Results.of(SurveyId.next(), by, replies, Map.of());
    }
}
