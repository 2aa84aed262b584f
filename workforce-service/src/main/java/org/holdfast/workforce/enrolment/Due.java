package org.holdfast.workforce.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.workforce.calendar.Rhythm;
import org.holdfast.workforce.programme.EvidenceNeed;
import org.holdfast.workforce.programme.Judgement;
import org.holdfast.workforce.programme.Necessity;
import org.holdfast.workforce.programme.ProgrammeContent;
import org.holdfast.workforce.staff.Protection;
import org.jspecify.annotations.Nullable;

/** What a programme asks of one person, counted from their first day, and what of it is done. */
record Due(ProgrammeContent programme, Term term, Assessment assessment, List<Evidence> evidence) {

    /** In the order of their days. */
    List<DueItem> items() {
        var items = new ArrayList<DueItem>();
        items.add(required(DueKind.AGREEMENT, null, programme.agreementDue(term.startedOn()), assessment.agreedOn()));
        for (var review : programme.reviews()) {
            items.add(new DueItem(
                    DueKind.REVIEW,
                    review.code(),
                    programme.reviewDue(review, term.startedOn(), term.agreedEnd()),
                    heldOn(review.code()),
                    review.necessity()));
        }
        if (programme.observations() > 0) {
            items.add(required(
                    DueKind.OBSERVATIONS,
                    null,
                    term.agreedEnd(),
                    nth(
                            programme.observations(),
                            assessment.observations().stream().map(Observation::on))));
        }
        programme.evidence().forEach(need -> items.add(evidence(need)));
        items.add(required(DueKind.RECOMMENDATION, null, term.agreedEnd(), recommendedOn()));
        if (programme.judgement() == Judgement.PANEL) {
            items.add(required(DueKind.PANEL, null, term.agreedEnd(), judgedOn()));
        }
        return items.stream().sorted(Comparator.comparing(DueItem::dueOn)).toList();
    }

    Rhythm supervisionOn(LocalDate day) {
        return programme.supervisionOn(day, term.startedOn());
    }

    /** The first day by which something is to be done that is not. */
    @Nullable LocalDate next() {
        return items().stream()
                .filter(DueItem::isOpen)
                .map(DueItem::dueOn)
                .findFirst()
                .orElse(null);
    }

    /** Nobody passes without what the programme requires. */
    void refuseWhileSomethingIsMissing() {
        if (items().stream().anyMatch(DueItem::isInTheWayOfPassing)) {
            throw new RequirementsOpen();
        }
    }

    /** What a caseload is taken down by, on which days: it ends by itself, and with the programme. */
    List<Protection> protections(UUID enrolment, String code, @Nullable LocalDate endedOn) {
        var spans = new ArrayList<Protection>();
        var from = term.startedOn();
        for (var step : programme.caseload()) {
            var planned = lastDayOf(step.untilMonth());
            var until = endedOn != null && endedOn.isBefore(planned) ? endedOn : planned;
            if (!until.isBefore(from)) {
                spans.add(new Protection(enrolment, code, 100 - step.percent(), from, until));
                from = until.plusDays(1);
            }
        }
        return spans;
    }

    /** The last month lasts as long as the programme does, with every extension. */
    private LocalDate lastDayOf(int month) {
        return month == programme.months()
                ? term.agreedEnd()
                : term.startedOn().plusMonths(month).minusDays(1);
    }

    private DueItem evidence(EvidenceNeed need) {
        var dates =
                evidence.stream().filter(piece -> piece.kind() == need.kind()).map(Evidence::dated);
        return required(DueKind.EVIDENCE, need.kind().code(), term.agreedEnd(), nth(need.atLeast(), dates));
    }

    private @Nullable LocalDate heldOn(String code) {
        return assessment.reviews().stream()
                .filter(held -> held.code().equals(code))
                .map(HeldReview::on)
                .findAny()
                .orElse(null);
    }

    private @Nullable LocalDate recommendedOn() {
        var made = assessment.recommendation();
        return made == null ? null : made.on();
    }

    private @Nullable LocalDate judgedOn() {
        return assessment.panels().stream()
                .filter(panel -> panel.verdict() != PanelVerdict.DEFER)
                .map(PanelDecision::on)
                .findAny()
                .orElse(null);
    }

    private static @Nullable LocalDate nth(int n, Stream<LocalDate> days) {
        return days.sorted().skip(n - 1L).findFirst().orElse(null);
    }

    private static DueItem required(DueKind what, @Nullable String code, LocalDate dueOn, @Nullable LocalDate doneOn) {
        return new DueItem(what, code, dueOn, doneOn, Necessity.REQUIRED);
    }
}
