package org.holdfast.caseload.plan;

import static org.holdfast.caseload.clock.Interval.Unit.MONTHS;
import static org.holdfast.caseload.clock.Interval.Unit.WEEKS;
import static org.holdfast.caseload.clock.Interval.Unit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.caseload.clock.Basis;
import org.holdfast.caseload.clock.Interval;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** By which rule a plan is reviewed, and its core group meets. What the law sets cannot be set by the council; what is local can. */
enum PlanRule implements Coded {
    CP_REVIEW(
            "Review conference within three months of the initial one, then within six (Working Together 2023)",
            Basis.STATUTORY,
            PlanKind.CHILD_PROTECTION,
            of(3, MONTHS),
            of(6, MONTHS)),
    CORE_GROUP(
            "Core group within ten working days of the conference (Working Together 2023), then by local rule, every six weeks",
            Basis.STATUTORY,
            Basis.LOCAL,
            PlanKind.CHILD_PROTECTION,
            of(10, WORKING_DAYS),
            of(6, WEEKS)),
    CIN_REVIEW(
            "Child in need plan: review within ten working days, then every six weeks",
            Basis.LOCAL,
            PlanKind.CHILD_IN_NEED,
            of(10, WORKING_DAYS),
            of(6, WEEKS)),
    FAMILY_HELP_REVIEW(
            "Family help plan: review within six weeks, then every three months",
            Basis.LOCAL,
            PlanKind.FAMILY_HELP,
            of(6, WEEKS),
            of(3, MONTHS));

    private final String label;
    private final Basis firstBy;
    private final Basis thenBy;
    private final PlanKind kind;
    private final Interval first;
    private final Interval then;

    PlanRule(String label, Basis basis, PlanKind kind, Interval first, Interval then) {
        this(label, basis, basis, kind, first, then);
    }

    /** The law may set the first one only. */
    PlanRule(String label, Basis firstBy, Basis thenBy, PlanKind kind, Interval first, Interval then) {
        this.label = label;
        this.firstBy = firstBy;
        this.thenBy = thenBy;
        this.kind = kind;
        this.first = first;
        this.then = then;
    }

    static List<PlanRule> of(PlanKind kind) {
        return Stream.of(values()).filter(rule -> rule.kind == kind).toList();
    }

    static PlanRule reviewing(PlanKind kind) {
        return switch (kind) {
            case CHILD_PROTECTION -> CP_REVIEW;
            case CHILD_IN_NEED -> CIN_REVIEW;
            case FAMILY_HELP -> FAMILY_HELP_REVIEW;
        };
    }

    /**
     * When the next one is due.
     *
     * @param startedOn the day of the plan, which for child protection is that of the conference
     * @param lastOn when it last happened
     * @param local what the council has set for this rule; heeded where the rule is local
     */
    LocalDate dueOn(
            LocalDate startedOn, @Nullable LocalDate lastOn, @Nullable Interval local, WorkingDays workingDays) {
        var set = basis(lastOn) == Basis.LOCAL ? local : null;
        return lastOn == null
                ? Objects.requireNonNullElse(set, first).after(startedOn, workingDays)
                : Objects.requireNonNullElse(set, then).after(lastOn, workingDays);
    }

    /** Who sets the next one. */
    Basis basis(@Nullable LocalDate lastOn) {
        return lastOn == null ? firstBy : thenBy;
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
