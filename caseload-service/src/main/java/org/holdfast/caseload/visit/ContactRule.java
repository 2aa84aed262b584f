package org.holdfast.caseload.visit;

import static org.holdfast.caseload.clock.Interval.Unit.DAYS;
import static org.holdfast.caseload.clock.Interval.Unit.MONTHS;
import static org.holdfast.caseload.clock.Interval.Unit.WEEKS;
import static org.holdfast.caseload.clock.Interval.Unit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.clock.Basis;
import org.holdfast.caseload.clock.Interval;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** By which rule a child is seen or a plan reviewed. What the law sets cannot be set by the council; what is local can. */
enum ContactRule implements Coded {
    ASSESSMENT_SEEN(
            "A child who is assessed is seen",
            CaseType.ASSESSMENT,
            ContactKind.VISIT,
            Basis.LOCAL,
            of(10, WORKING_DAYS),
            null),
    FAMILY_HELP_VISIT(
            "Family help: visit", CaseType.FAMILY_HELP, ContactKind.VISIT, Basis.LOCAL, of(20, WORKING_DAYS), null),
    CIN_VISIT(
            "Child in need: visit", CaseType.CHILD_IN_NEED, ContactKind.VISIT, Basis.LOCAL, of(20, WORKING_DAYS), null),
    CIN_REVIEW(
            "Child in need: review",
            CaseType.CHILD_IN_NEED,
            ContactKind.REVIEW,
            Basis.LOCAL,
            of(10, WORKING_DAYS),
            of(6, WEEKS)),
    CP_VISIT(
            "Child protection plan: visit",
            CaseType.CHILD_PROTECTION,
            ContactKind.VISIT,
            Basis.LOCAL,
            of(10, WORKING_DAYS),
            null),
    CP_REVIEW(
            "Child protection: review conference (Working Together)",
            CaseType.CHILD_PROTECTION,
            ContactKind.REVIEW,
            Basis.STATUTORY,
            of(3, MONTHS),
            of(6, MONTHS)),
    CLA_VISIT(
            "Looked after: first within a week, then every six weeks (Care Planning Regs 2010 r.28)",
            CaseType.LOOKED_AFTER,
            ContactKind.VISIT,
            Basis.STATUTORY,
            of(1, WEEKS),
            of(6, WEEKS)),
    CLA_REVIEW(
            "Looked after: review within 20 working days, then three, then six months (Care Planning Regs 2010 r.33)",
            CaseType.LOOKED_AFTER,
            ContactKind.REVIEW,
            Basis.STATUTORY,
            of(20, WORKING_DAYS),
            of(3, MONTHS)),
    PF_VISIT(
            "Private fostering: within seven working days, then every six weeks, after a year every twelve (SI 2005/1533)",
            CaseType.PRIVATE_FOSTERING,
            ContactKind.VISIT,
            Basis.STATUTORY,
            of(7, WORKING_DAYS),
            of(6, WEEKS)),
    PA_VISIT(
            "Care leaver: personal adviser's visit every two months (SI 2010/2571 r.8)",
            CaseType.CARE_LEAVER,
            ContactKind.VISIT,
            Basis.STATUTORY,
            of(7, DAYS),
            of(2, MONTHS)),
    PATHWAY_REVIEW(
            "Care leaver: pathway plan every six months (SI 2010/2571 r.7)",
            CaseType.CARE_LEAVER,
            ContactKind.REVIEW,
            Basis.STATUTORY,
            of(6, MONTHS),
            null);

    private final String label;
    private final CaseType type;
    private final ContactKind kind;
    private final Basis basis;
    private final Interval first;
    private final Interval then;

    ContactRule(String label, CaseType type, ContactKind kind, Basis basis, Interval first, @Nullable Interval then) {
        this.label = label;
        this.type = type;
        this.kind = kind;
        this.basis = basis;
        this.first = first;
        this.then = then == null ? first : then;
    }

    static List<ContactRule> of(CaseType type) {
        return Stream.of(values()).filter(rule -> rule.type == type).toList();
    }

    /**
     * When the next one is due.
     *
     * @param since the day from which the type applies
     * @param done the days since then on which it happened, in their order
     * @param local what the council has set for this rule; heeded where the rule is local
     */
    LocalDate dueOn(LocalDate since, List<LocalDate> done, @Nullable Interval local, WorkingDays workingDays) {
        var set = basis == Basis.LOCAL ? local : null;
        if (done.isEmpty()) {
            return Objects.requireNonNullElse(set, first).after(since, workingDays);
        }
        return Objects.requireNonNullElse(set, next(since, done)).after(done.getLast(), workingDays);
    }

    private Interval next(LocalDate since, List<LocalDate> done) {
        return switch (this) {
            case CLA_REVIEW -> done.size() == 1 ? then : of(6, MONTHS);
            case CLA_VISIT, PF_VISIT -> done.getLast().isBefore(since.plusYears(1)) ? then : afterAYear();
            case ASSESSMENT_SEEN,
                    FAMILY_HELP_VISIT,
                    CIN_VISIT,
                    CIN_REVIEW,
                    CP_VISIT,
                    CP_REVIEW,
                    PA_VISIT,
                    PATHWAY_REVIEW -> then;
        };
    }

    /** For a child looked after three months only where the placement is meant to last to 18: told by the visit itself, so not here. */
    private Interval afterAYear() {
        return this == PF_VISIT ? of(12, WEEKS) : then;
    }

    /** Whether it is the review of a plan, which runs on the plan's own clock where there is one. */
    boolean reviewsPlan() {
        return this == CIN_REVIEW || this == CP_REVIEW;
    }

    ContactKind kind() {
        return kind;
    }

    Basis basis() {
        return basis;
    }

    private static Interval of(int length, Interval.Unit unit) {
        return new Interval(length, unit);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
