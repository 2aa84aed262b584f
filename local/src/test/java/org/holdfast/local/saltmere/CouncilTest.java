package org.holdfast.local.saltmere;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.local.saltmere.Happening.Allocated;
import org.holdfast.local.saltmere.Happening.Closed;
import org.holdfast.local.saltmere.Happening.Opened;
import org.holdfast.local.saltmere.Happening.Role;
import org.junit.jupiter.api.Test;

/** What Saltmere must be to be of use: the council it says it is, and clearly nobody's. */
class CouncilTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Council COUNCIL = Council.of(Saltmere.SEED, DAY);
    private static final Figures FIGURES = new Figures(COUNCIL);

    @Test
    void itHasAsManyChildrenCasesTeamsAndPartnersAsItShould() {
        assertThat(FIGURES.children()).isEqualTo(2400);
        assertThat(FIGURES.openCases()).hasSize(1500);
        assertThat(COUNCIL.teams().all()).hasSize(10);
        assertThat(COUNCIL.teams().working()).hasSize(9);
        assertThat(COUNCIL.agencies().all()).hasSize(38);
        assertThat(COUNCIL.agencies().all().stream().filter(each -> each.kind().equals("FAMILY_HUB")))
                .hasSize(8);
        assertThat(FIGURES.inPost()).isBetween(110L, 124L);
    }

    @Test
    void itsFiguresAreThoseOfACouncil() {
        assertThat(FIGURES.averageCaseload()).isBetween(16.0, 18.5);
        assertThat(FIGURES.overTheLimit()).isBetween(6L, 19L);
        assertThat(FIGURES.reReferralRate()).isBetween(0.17, 0.24);
        assertThat(FIGURES.decidedInTime()).isBetween(0.80, 0.92);
        assertThat(FIGURES.sameWorkerForAYear()).isBetween(0.40, 0.70);
        assertThat(FIGURES.reachOfDirectWork()).isBetween(0.18, 0.45);
    }

    @Test
    void childrenWereGivenCardsAskedAndHeard() {
        var relationships = new RelationshipLines(COUNCIL);
        var lines = Stream.concat(relationships.ofChildren().stream(), relationships.ofFamilies().stream())
                .toList();
        var byType = lines.stream().collect(Collectors.groupingBy(Line::type, Collectors.counting()));

        assertThat(byType.get("CARD_GIVEN")).isBetween(700L, 1300L);
        assertThat(byType.get("CHECK_IN")).isBetween(150L, 700L);
        assertThat(byType.get("VOICE")).isBetween(500L, 2000L);
        assertThat(byType.get("VOICE_TOLD_BACK")).isBetween(200L, byType.get("VOICE_ANSWER"));
        assertThat(byType.get("CALL_RETURN")).isEqualTo(byType.get("CALL_BACK"));
        assertThat(byType.get("CARE_LEAVER_OFFER")).isGreaterThan(20);
        assertThat(byType.get("FEEDBACK")).isEqualTo(64);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(COUNCIL.almanac().isPast(line.recordedAt())).isTrue());
        assertThat(lines).extracting(line -> line.type() + line.key()).doesNotHaveDuplicates();
    }

    @Test
    void everyFamilyThatIsToHaveEarlyHelpHasAHubAndOnePlanAtATime() {
        var given = COUNCIL.referrals().stream()
                .flatMap(referral -> referral.decisions().stream())
                .filter(decision -> decision.ending() == Ending.EARLY_HELP && decision.authorisedAt() != null)
                .toList();

        assertThat(COUNCIL.help()).extracting(HelpPlan::decision).containsExactlyElementsOf(given);
        assertThat(COUNCIL.help())
                .filteredOn(plan -> plan.agreed() && plan.ending() == null)
                .hasSizeBetween(10, 120);
        COUNCIL.help().stream()
                .collect(Collectors.groupingBy(plan -> plan.decision().child()))
                .values()
                .forEach(plans -> assertThat(plans.subList(0, plans.size() - 1))
                        .allMatch(plan -> plan.ending() != null || !plan.agreed()));
    }

    /** Whichever day of the week it is. */
    @Test
    void noEarlyHelpGoesOnAfterItHasEnded() {
        for (var days = 0; days < 7; days++) {
            assertThat(Council.of(Saltmere.SEED, DAY.plusDays(days)).help())
                    .filteredOn(plan -> plan.ending() != null)
                    .allSatisfy(plan -> assertThat(plan.ending().at())
                            .isAfter(plan.assessedAt() == null ? plan.takenOnAt() : plan.assessedAt())
                            .isAfter(
                                    plan.reviews().isEmpty()
                                            ? plan.takenOnAt()
                                            : plan.reviews().getLast().at()));
        }
    }

    @Test
    void anotherDayIsTheSameCouncilOfThatDay() {
        var later = Council.of(Saltmere.SEED, DAY.plusDays(40));

        assertThat(later.workforce().all().stream().map(Colleague::fullName))
                .containsExactlyInAnyOrderElementsOf(COUNCIL.workforce().all().stream()
                        .map(Colleague::fullName)
                        .toList());
        assertThat(new Figures(later).openCases()).hasSize(1500);
        assertThat(new Figures(later).averageCaseload()).isBetween(16.0, 18.5);
    }

    @Test
    void itsPeopleAreOfEveryKind() {
        var there = COUNCIL.workforce().all().stream()
                .filter(each -> each.leaving() == null)
                .toList();

        assertThat(there).anyMatch(each -> each.contract().equals("AGENCY"));
        assertThat(there.stream().filter(each -> each.grade() == Grade.NEWLY_QUALIFIED))
                .hasSizeBetween(9, 12);
        assertThat(there.stream().filter(each -> each.fte().doubleValue() < 1)).hasSizeBetween(12, 35);
        assertThat(there.stream().filter(each -> !each.isThereOn(DAY))).hasSizeBetween(2, 12);
        assertThat(COUNCIL.workforce().all().stream().filter(each -> each.leaving() != null))
                .hasSize(27);
        assertThat(there.stream().filter(each -> each.grade() != Grade.DIRECTOR).map(Colleague::supervisor))
                .doesNotContainNull();
    }

    @Test
    void thereAreTwinsAndChildrenOfNearlyTheSameName() {
        var twins = COUNCIL.courses().stream()
                .filter(course -> course.household().children().size()
                        > course.household().children().stream()
                                .map(Child::born)
                                .distinct()
                                .count());
        var byName = new HashMap<String, Integer>();
        children().forEach(child -> byName.merge(child.fullName(), 1, Integer::sum));

        assertThat(twins).hasSizeGreaterThan(15);
        assertThat(children().map(Child::firstName)).contains("Bryony", "Briony", "Robin", "Robyn");
        assertThat(byName.values()).anyMatch(count -> count > 1);
    }

    @Test
    void whatHappenedToACaseIsInOrder() {
        var open = new HashSet<Integer>();
        var holder = new HashMap<Integer, Colleague>();
        COUNCIL.happenings().forEach(happening -> {
            assertThat(COUNCIL.almanac().isPast(happening.at())).isTrue();
            var number = happening.file().number();
            switch (happening) {
                case Opened _ -> assertThat(open.add(number)).isTrue();
                case Allocated allocated -> {
                    assertThat(open).contains(number);
                    assertThat(allocated.worker().worksOn(Almanac.dayOf(allocated.at())))
                            .isTrue();
                    if (allocated.role() == Role.PRIMARY) {
                        assertThat(allocated.reason()).isNotNull();
                        assertThat(Optional.ofNullable(holder.put(number, allocated.worker())))
                                .isNotEqualTo(Optional.of(allocated.worker()));
                    }
                }
                case Happening.Ended _ -> assertThat(open).contains(number);
                case Closed _ -> assertThat(open.remove(number)).isTrue();
            }
        });
    }

    @Test
    void nobodyWhoHasLeftHoldsACase() {
        assertThat(FIGURES.caseloads().keySet()).allMatch(worker -> worker.worksOn(DAY));
    }

    @Test
    void thoseWhoSignInHaveSomethingOnTheirDesks() {
        var caseloads = FIGURES.caseloads();
        for (var number : List.of(3, 4, 17, 19, 20, 21)) {
            var worker = COUNCIL.workforce().get(Ids.WORKER.of(number));
            assertThat(caseloads.getOrDefault(worker, 0)).as(worker.fullName()).isBetween(6, 21);
        }
        var waiting = COUNCIL.referrals().stream()
                .filter(referral -> referral.decisions().isEmpty())
                .toList();
        var yesterday = COUNCIL.almanac().openOnOrBefore(DAY.minusDays(1));
        assertThat(waiting)
                .hasSizeGreaterThan(10)
                .anyMatch(fresh -> !Almanac.dayOf(fresh.receivedAt()).isBefore(yesterday))
                .anyMatch(late -> COUNCIL.almanac()
                        .openDaysAfter(Almanac.dayOf(late.receivedAt()), 1)
                        .isBefore(DAY));
        assertThat(COUNCIL.referrals())
                .anyMatch(referral ->
                        referral.decisions().stream().anyMatch(decision -> decision.authorisedAt() == null));
        assertThat(COUNCIL.referrals())
                .anyMatch(referral ->
                        referral.agency() != null && referral.agency().number() == 1);
    }

    @Test
    void nothingInItCanBeTakenForReal() {
        assertThat(children())
                .allMatch(
                        child -> child.nhsNumber() == null || child.nhsNumber().startsWith("999"))
                .allMatch(child -> child.upn() == null || child.upn().startsWith("999", 1));
        assertThat(COUNCIL.courses())
                .allMatch(course -> course.household().postcode().matches("SZ[1-4] [1-9][A-Z]{2}"))
                .allMatch(course -> course.household().address().endsWith(", Saltmere"));
        assertThat(lines().map(Line::json))
                .noneMatch(line -> line.replaceAll("01632 960\\d{3}", "").contains("\"telephone\":\"0"))
                .noneMatch(line -> line.replaceAll("@[a-z0-9.-]*\\.example", "").contains("@"));
    }

    @Test
    void noIdOrNumberIsGivenTwice() {
        assertThat(lines().map(Line::id).filter(id -> id != null)).doesNotHaveDuplicates();
        assertThat(lines().map(line -> line.type() + line.key())).doesNotHaveDuplicates();
        assertThat(children().map(Child::nhsNumber).filter(number -> number != null))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedAndDayMakeTheSameLinesToTheLetter() {
        var again = Council.of(Saltmere.SEED, DAY);

        assertThat(lines(again).map(Line::json).toList())
                .isEqualTo(lines().map(Line::json).toList());
    }

    @Test
    void anotherSeedIsAnotherCouncil() {
        var other = Council.of(Saltmere.SEED + 1, DAY);

        assertThat(new ReferralLines(other).children().stream().map(Line::json))
                .isNotEqualTo(new ReferralLines(COUNCIL)
                        .children().stream().map(Line::json).toList());
    }

    @Test
    void childrenGoFromAssessmentToPlanBeforeTheirCaseClosesAndNotAtWeekends() {
        var paths = new PathwayLines(COUNCIL);
        var closedAt = COUNCIL.files().stream()
                .filter(file -> file.closedAt() != null)
                .collect(Collectors.toMap(CaseFile::id, CaseFile::closedAt));

        assertThat(paths.ofClosedCases())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.recordedAt()).isBefore(closedAt.get(line.about())));
        var open = paths.ofOpenCases();
        assertThat(open.stream().filter(line -> line.type().equals("PLAN"))).hasSizeBetween(400, 1000);
        assertThat(open.stream().filter(line -> line.type().equals("VISIT"))).hasSizeBetween(1500, 4500);
        assertThat(open).allSatisfy(line -> {
            assertThat(COUNCIL.almanac().isPast(line.recordedAt())).isTrue();
            assertThat(COUNCIL.almanac().isOpen(Almanac.dayOf(line.recordedAt())))
                    .isTrue();
        });
    }

    @Test
    void thePartsInWhichCasesComeInAreTheWholeAndEachChildIsInOne() {
        var inParts = CasePart.all().stream().flatMap(part -> aboutCases(part.in(COUNCIL)));

        assertThat(inParts.map(Line::json))
                .containsExactlyInAnyOrderElementsOf(
                        aboutCases(COUNCIL).map(Line::json).toList());
    }

    private static Stream<Line> aboutCases(Council council) {
        return Stream.of(
                        new CaseloadLines(council).withClosedCases(),
                        new RelationshipLines(council).ofChildren(),
                        new PathwayLines(council).ofOpenCases(),
                        new DirectWorkLines(council).work())
                .flatMap(List::stream);
    }

    private static Stream<Child> children() {
        return COUNCIL.courses().stream().flatMap(course -> course.household().children().stream());
    }

    private static Stream<Line> lines() {
        return lines(COUNCIL);
    }

    private static Stream<Line> lines(Council council) {
        var people = new WorkforceLines(council);
        var academy = new AcademyLines(council);
        var frontDoor = new ReferralLines(council);
        return Stream.of(
                        people.teams(),
                        people.staff(),
                        people.since(),
                        academy.postsAndCandidates(),
                        academy.learning(),
                        academy.supervision(),
                        frontDoor.agencies(),
                        frontDoor.children(),
                        frontDoor.referrals(),
                        new CaseloadLines(council).withClosedCases(),
                        new PathwayLines(council).ofOpenCases(),
                        new DirectWorkLines(council).work())
                .flatMap(List::stream);
    }
}
