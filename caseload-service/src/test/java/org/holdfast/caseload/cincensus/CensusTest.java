package org.holdfast.caseload.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.caseload.cincensus.Sound.CONFERRED;
import static org.holdfast.caseload.cincensus.Sound.REFERRED;
import static org.junit.jupiter.params.provider.Arguments.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.caseload.cincensus.CensusChild.Assessed;
import org.holdfast.caseload.cincensus.CensusChild.Conference;
import org.holdfast.caseload.cincensus.CensusChild.Enquired;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.holdfast.caseload.cincensus.CensusChild.FurtherAction;
import org.holdfast.caseload.cincensus.CensusChild.NeedPlan;
import org.holdfast.caseload.cincensus.CensusChild.ProtectionPlan;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the national validator is broken once on purpose and named; a record that breaks none is passed over. */
class CensusTest {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(Optional.empty());
    private static final LocalDate END = Sound.YEAR.last();

    @Test
    void aSoundRecordHasNoProblem() {
        assertThat(named(Sound.child(Sound.episode()))).isEmpty();
        assertThat(named(pupil("Q812200001001", Sound.inNeed(new NeedPlan(CONFERRED, null)))))
                .isEmpty();
        assertThat(named(pupil(
                        "R840200020013",
                        Sound.closed(
                                Sound.assessed(new Assessed(REFERRED, REFERRED.plusDays(30), List.of("21"))),
                                REFERRED.plusDays(31),
                                "RC8"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsNamed(String rule, CensusChild child) {
        assertThat(named(child)).contains(rule);
    }

    @Test
    void everyRuleIsBrokenByATest() {
        var tested = broken().map(each -> (String) each.get()[0]).collect(Collectors.toSet());
        assertThat(tested)
                .containsAll(Stream.of(CensusRule.values())
                        .map(CensusRule::code)
                        .filter(rule -> !rule.equals("8510") && !rule.equals("1520"))
                        .toList());
    }

    @Test
    void aNumberThatTwoChildrenHaveIsNamedForBoth() {
        assertThat(named(Sound.child(Sound.episode()), Sound.child(Sound.episode())))
                .containsExactlyInAnyOrder("8510", "8510", "1520", "1520");
    }

    static Stream<Arguments> broken() {
        return Stream.of(ofChild(), ofEpisodes(), ofAssessments(), ofEnquiries(), ofPlans())
                .flatMap(Function.identity());
    }

    private static Stream<Arguments> ofChild() {
        var fine = Sound.episode();
        return Stream.of(
                of("8500", child(null, "F", null, null, null, "WBRI", List.of(), fine)),
                of("1570", child("A23456789012345678901", "F", BORN, null, null, "WBRI", List.of(), fine)),
                of("1580", child("SZ/17", "F", BORN, null, null, "WBRI", List.of(), fine)),
                of("8525Q", child("SZ17", "F", null, null, null, "WBRI", List.of(), fine)),
                of("8520", child("SZ17", "F", END.plusDays(1), null, null, "WBRI", List.of(), fine)),
                of("8530Q", child("SZ17", "U", null, LocalDate.of(2028, 1, 5), null, "NOBT", List.of(), fine)),
                of("8750", child("SZ17", "F", null, LocalDate.of(2027, 5, 5), null, "NOBT", List.of(), fine)),
                of("4220", child("SZ17", "F", BORN, null, null, null, List.of(), fine)),
                of("4220", child("SZ17", "F", BORN, null, null, "BLUE", List.of(), fine)),
                of("8790", child("SZ17", "F", BORN, null, null, "WBRI", List.of("NONE", "AUT"), fine)),
                of("8794", child("SZ17", "F", BORN, null, null, "WBRI", List.of("AUT", "AUT"), fine)),
                of("8775Q", child("SZ17", "F", LocalDate.of(2000, 1, 1), null, null, "WBRI", List.of(), fine)),
                of("8590", child("SZ17", "F", BORN, null, null, "WBRI", List.of())),
                of("8606", child("SZ17", "F", REFERRED.plusWeeks(41), null, null, "WBRI", List.of(), fine)),
                of("8555Q", child("SZ17", "F", BORN, null, REFERRED.minusDays(1), "WBRI", List.of(), fine)),
                of("8585Q", Sound.child(Sound.closed(Sound.inNeed(), END.minusDays(3), "RC2"))),
                of("1510", pupil("B950000178301", fine)),
                of("1530", pupil("A150000178301", fine)),
                of("1540", pupil("A9500001783X1", fine)),
                of("1540", pupil("A95000", fine)),
                of("1550", pupil("A95000017830I", fine)),
                of("8770Q", pupil(null, fine)),
                of(
                        "8772",
                        new CensusChild(
                                ChildId.next(),
                                "SZ17",
                                null,
                                "UN7",
                                BORN,
                                null,
                                "F",
                                null,
                                "WBRI",
                                List.of(),
                                List.of(fine))));
    }

    private static Stream<Arguments> ofEpisodes() {
        var fine = Sound.episode();
        var need = Sound.inNeed(new NeedPlan(CONFERRED, null));
        var later = Sound.referred(REFERRED.plusDays(90), "2A", "N1", FurtherAction.TAKEN, Sound.assessed());
        return Stream.of(
                of("8600", Sound.child(Sound.referred(null, "2A", "N1", FurtherAction.TAKEN, Sound.assessed()))),
                of("8866", Sound.child(Sound.referred(REFERRED, null, "N1", FurtherAction.TAKEN, fine))),
                of("8866", Sound.child(Sound.referred(REFERRED, "2Z", "N1", FurtherAction.TAKEN, fine))),
                of("8610", Sound.child(Sound.referred(REFERRED, "2A", null, FurtherAction.TAKEN, fine))),
                of("8568", Sound.child(Sound.referred(REFERRED, "2A", "N1", null, fine))),
                of("8831", Sound.child(Sound.referred(REFERRED, "2A", null, FurtherAction.NONE, fine))),
                of("8832", Sound.child(Sound.referred(REFERRED, "2A", null, FurtherAction.NONE, fine))),
                of("4000", Sound.child(Sound.referred(REFERRED, "2A", null, FurtherAction.NONE, need))),
                of("8630", Sound.child(Sound.closed(Sound.assessed(), REFERRED.minusDays(1), "RC7"))),
                of("8805", Sound.child(Sound.closed(Sound.assessed(), END.minusDays(9), null))),
                of("8810", Sound.child(Sound.closed(Sound.assessed(), null, "RC7"))),
                of("8640", Sound.child(Sound.closed(Sound.assessed(), END.minusDays(9), "RC99"))),
                of("8825Q", Sound.child(Sound.closed(Sound.assessed(), END.minusDays(9), "RC8"))),
                of("2990", Sound.child(Sound.closed(need, END.minusDays(9), "RC9"))),
                of("8565", Sound.child(Sound.closed(need, CONFERRED.minusDays(1), "RC7"))),
                of("1104", Sound.child(Sound.conferred(REFERRED.minusDays(3), fine))),
                of("2884", Sound.child(Sound.conferred(CONFERRED, fine))),
                of("8815", Sound.child(fine, later)),
                of("8816", Sound.child(fine, later)),
                of("8820", Sound.child(fine, later)));
    }

    private static Stream<Arguments> ofAssessments() {
        return Stream.of(
                assessed("1103", new Assessed(REFERRED.minusDays(1), CONFERRED, List.of("4B"))),
                assessed("8608", new Assessed(CONFERRED, REFERRED, List.of("4B"))),
                assessed("8614", new Assessed(REFERRED, null, List.of("4B"))),
                assessed("8897Q", new Assessed(REFERRED, CONFERRED, List.of())),
                assessed("8898", new Assessed(REFERRED, CONFERRED, List.of("4B", "4B"))),
                assessed("8869", new Assessed(REFERRED, CONFERRED, List.of("4B", "21"))),
                assessed("8945Q", new Assessed(REFERRED, CONFERRED, List.of("18A"))),
                assessed("8950Q", new Assessed(REFERRED, CONFERRED, List.of("19A"))),
                assessed("8670Q", new Assessed(REFERRED, null, List.of())),
                assessed("8896", new Assessed(REFERRED, null, List.of()), new Assessed(CONFERRED, null, List.of())),
                assessed(
                        "8863Q",
                        new Assessed(REFERRED, CONFERRED, List.of("4B")),
                        new Assessed(CONFERRED.minusDays(1), END, List.of("4B"))),
                of(
                        "8867",
                        Sound.child(Sound.closed(Sound.assessed(new Assessed(REFERRED, null, List.of())), END, "RC7"))),
                of(
                        "8873Q",
                        Sound.child(Sound.closed(
                                Sound.assessed(new Assessed(REFERRED, CONFERRED, List.of("21"))), END, "RC7"))));
    }

    private static Stream<Arguments> ofEnquiries() {
        var saturday = LocalDate.of(2026, 7, 4);
        return Stream.of(
                enquired("2889", new Enquired(REFERRED.minusDays(1), CONFERRED, CONFERRED, Conference.REQUIRED)),
                enquired("8615", new Enquired(CONFERRED.plusDays(1), CONFERRED, CONFERRED, Conference.REQUIRED)),
                enquired("8615", new Enquired(null, CONFERRED, CONFERRED, Conference.REQUIRED)),
                enquired(
                        "1104",
                        new Enquired(REFERRED.minusDays(9), CONFERRED, REFERRED.minusDays(3), Conference.REQUIRED)),
                enquired("8870Q", new Enquired(REFERRED, saturday, CONFERRED, Conference.REQUIRED)),
                enquired("8875", new Enquired(REFERRED, CONFERRED, saturday, Conference.REQUIRED)),
                enquired("8675Q", new Enquired(REFERRED, CONFERRED, null, Conference.REQUIRED)),
                enquired(
                        "8839",
                        new Enquired(REFERRED, CONFERRED, null, Conference.REQUIRED),
                        new Enquired(CONFERRED, CONFERRED, null, Conference.REQUIRED)),
                enquired(
                        "8890",
                        new Enquired(REFERRED, CONFERRED, CONFERRED, Conference.REQUIRED),
                        new Enquired(CONFERRED.minusDays(1), CONFERRED, END, Conference.REQUIRED)),
                of(
                        "8868",
                        Sound.child(Sound.closed(
                                Sound.with(
                                        Sound.episode(),
                                        List.of(new Enquired(REFERRED, CONFERRED, null, Conference.REQUIRED)),
                                        List.of(),
                                        List.of()),
                                END,
                                "RC7"))),
                of(
                        "2991Q",
                        Sound.child(Sound.with(
                                Sound.assessed(),
                                List.of(new Enquired(REFERRED, CONFERRED, null, Conference.NOT_REQUIRED)),
                                List.of(),
                                List.of()))));
    }

    private static Stream<Arguments> ofPlans() {
        var open = new NeedPlan(CONFERRED, null);
        return Stream.of(
                protect("2885", Sound.plan(CONFERRED.plusDays(3), null)),
                protect("1105", Sound.plan(REFERRED.minusDays(1), null)),
                protect("8840", Sound.plan(CONFERRED, CONFERRED)),
                protect("8925", Sound.plan(CONFERRED, CONFERRED.minusDays(1))),
                protect("8841", Sound.plan(CONFERRED, null, CONFERRED)),
                protect("8842Q", Sound.plan(CONFERRED, null, (LocalDate) null)),
                protect("8905", new ProtectionPlan(CONFERRED, null, null, "NEG", 0, List.of())),
                protect("8910", new ProtectionPlan(CONFERRED, null, "NEG", "BAD", 0, List.of())),
                protect("8730", new ProtectionPlan(CONFERRED, null, "NEG", "NEG", null, List.of())),
                protect("8935", Sound.plan(CONFERRED, null), Sound.plan(END, null)),
                protect("8940", Sound.plan(CONFERRED, END), Sound.plan(END.minusDays(1), null)),
                of("4011", Sound.child(Sound.inNeed(new NeedPlan(CONFERRED, REFERRED)))),
                of("4015", Sound.child(Sound.inNeed(new NeedPlan(REFERRED.minusDays(1), END)))),
                of("4004", Sound.child(Sound.inNeed(open, new NeedPlan(END, null)))),
                of(
                        "4014",
                        Sound.child(Sound.inNeed(new NeedPlan(CONFERRED, END), new NeedPlan(END.minusDays(1), null)))),
                of(
                        "4001",
                        Sound.child(Sound.with(
                                Sound.episode(),
                                Sound.episode().enquiries(),
                                List.of(Sound.plan(CONFERRED, null)),
                                List.of(open)))),
                of(
                        "4003",
                        Sound.child(Sound.with(
                                Sound.episode(),
                                Sound.episode().enquiries(),
                                List.of(Sound.plan(CONFERRED, null, CONFERRED.plusDays(60))),
                                List.of(open)))));
    }

    private static final LocalDate BORN = LocalDate.of(2015, 4, 3);

    private static CensusChild child(
            @Nullable String number,
            String sex,
            @Nullable LocalDate born,
            @Nullable LocalDate expected,
            @Nullable LocalDate died,
            @Nullable String ethnicity,
            List<String> disabilities,
            Episode... episodes) {
        return new CensusChild(
                ChildId.next(),
                number,
                "H243278544154",
                null,
                born,
                expected,
                sex,
                died,
                ethnicity,
                disabilities,
                List.of(episodes));
    }

    private static CensusChild pupil(@Nullable String upn, Episode episode) {
        return new CensusChild(
                ChildId.next(), "SZ000017", upn, null, BORN, null, "F", null, "WBRI", List.of(), List.of(episode));
    }

    private static Arguments assessed(String rule, Assessed... assessments) {
        return of(rule, Sound.child(Sound.assessed(assessments)));
    }

    private static Arguments enquired(String rule, Enquired... enquiries) {
        return of(rule, Sound.child(Sound.with(Sound.episode(), List.of(enquiries), List.of(), List.of())));
    }

    private static Arguments protect(String rule, ProtectionPlan... plans) {
        return of(
                rule, Sound.child(Sound.with(Sound.episode(), Sound.episode().enquiries(), List.of(plans), List.of())));
    }

    private static List<String> named(CensusChild... children) {
        return Census.of(Sound.YEAR, List.of(children), WORKING_DAYS, "999").problems().stream()
                .map(CensusProblem::rule)
                .toList();
    }
}
