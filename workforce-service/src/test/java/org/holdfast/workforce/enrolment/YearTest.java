package org.holdfast.workforce.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.workforce.programme.ProgrammeFixtures.aYear;
import static org.holdfast.workforce.programme.ProgrammeFixtures.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.calendar.Rhythm;
import org.holdfast.workforce.programme.EvidenceKind;
import org.holdfast.workforce.staff.Protection;
import org.junit.jupiter.api.Test;

/** A year of 110 people, day by day: each does on its last day what is due, and what is due is held against the template. */
class YearTest {

    private static final int PEOPLE = 110;
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final WorkerId ASSESSOR = WorkerId.next();
    private static final List<WorkerId> PANEL = List.of(WorkerId.next(), WorkerId.next());

    private final Map<Enrolment, LocalDate> people = new HashMap<>();
    private final List<String> astray = new ArrayList<>();

    @Test
    void everyDayOfAYearIsAsTheTemplateSays() {
        IntStream.range(0, PEOPLE).forEach(n -> begin(FIRST.plusDays(n * 3L)));

        var last = FIRST.plusDays(PEOPLE * 3L).plusMonths(12);
        for (var day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
            for (var person : people.entrySet()) {
                live(person.getKey(), person.getValue(), day);
            }
        }

        assertThat(astray).isEmpty();
        assertThat(people.keySet())
                .extracting(person -> person.view(last).status())
                .containsOnly(EnrolmentStatus.PASSED);
    }

    private void begin(LocalDate startedOn) {
        var request = new EnrolStaff(WorkerId.next(), "ASYE", startedOn, null, ASSESSOR, null);
        people.put(new Enrolment(EnrolmentId.next(), request, programme(aYear()), on(startedOn)), startedOn);
    }

    private void live(Enrolment person, LocalDate startedOn, LocalDate day) {
        if (day.isBefore(startedOn)) {
            return;
        }
        var view = person.view(day);
        if (view.nextDue() != null && view.nextDue().isBefore(day)) {
            astray.add("%s: late on %s".formatted(startedOn, day));
        }
        var protectedNow = person.protections().stream()
                .filter(span -> !day.isBefore(span.from()) && !day.isAfter(span.until()))
                .mapToInt(Protection::percent)
                .sum();
        if (protectedNow != (day.isBefore(startedOn.plusMonths(12)) ? 10 : 0)) {
            astray.add("%s: protected by %d on %s".formatted(startedOn, protectedNow, day));
        }
        if (view.status() == EnrolmentStatus.UNDER_WAY
                && person.due().supervisionOn(day) != supervisionMeant(startedOn, day)) {
            astray.add(
                    "%s: supervision %s on %s".formatted(startedOn, person.due().supervisionOn(day), day));
        }
        if (view.status() == EnrolmentStatus.UNDER_WAY && day.equals(view.nextDue())) {
            view.due().stream()
                    .filter(item -> item.isOpen() && item.dueOn().equals(day))
                    .forEach(item -> meet(person, item, startedOn, day));
        }
    }

    /** Weekly for six weeks, fortnightly to six months, then monthly (Skills for Care). */
    private static Rhythm supervisionMeant(LocalDate startedOn, LocalDate day) {
        if (day.isBefore(startedOn.plusWeeks(6))) {
            return Rhythm.WEEKLY;
        }
        return day.isBefore(startedOn.plusMonths(6)) ? Rhythm.FORTNIGHTLY : Rhythm.MONTHLY;
    }

    /** Done on the last day on which it is in time, which must be the day that the template means. */
    private void meet(Enrolment person, DueItem item, LocalDate startedOn, LocalDate day) {
        var meant = switch (item.what()) {
            case AGREEMENT -> startedOn.plusDays(28);
            case REVIEW ->
                startedOn
                        .plusMonths(Map.of("THREE_MONTHS", 3, "SIX_MONTHS", 6, "NINE_MONTHS", 9, "FINAL", 12)
                                .get(item.code()))
                        .minusDays(1);
            case OBSERVATIONS, EVIDENCE, RECOMMENDATION, PANEL ->
                startedOn.plusMonths(12).minusDays(1);
        };
        if (!meant.equals(day)) {
            astray.add("%s: %s %s on %s, not %s".formatted(startedOn, item.what(), item.code(), day, meant));
        }
        switch (item.what()) {
            case AGREEMENT -> person.agree(day, on(day));
            case REVIEW ->
                person.hold(
                        new RecordReview(String.valueOf(item.code()), day, Progress.ON_TRACK, "Well"),
                        ASSESSOR,
                        on(day));
            case OBSERVATIONS ->
                IntStream.range(0, 3)
                        .forEach(_ -> person.observe(
                                new RecordObservation(day, "Visit", "Listened", "Pace"), ASSESSOR, on(day)));
            case EVIDENCE ->
                IntStream.range(0, 2)
                        .forEach(_ -> person.show(
                                EvidenceId.next(),
                                new RecordEvidence(EvidenceKind.CRITICAL_REFLECTION, "Silence", day, "…", null),
                                on(day)));
            case RECOMMENDATION -> {
                var _ = person.recommend(new Recommend(Verdict.PASS, day, "Throughout"), ASSESSOR, on(day));
            }
            case PANEL -> {
                var _ = person.decide(
                        new DecideAtPanel(PanelVerdict.PASS, day, PANEL, "Agreed", null), PANEL.getFirst(), on(day));
            }
        }
    }

    private static Instant on(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(WorkingDays.ENGLAND).toInstant();
    }
}
