package org.holdfast.workforce.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.Rhythm;

/** What an edition of a programme lays down. Every day that is due on the programme follows from it and from the first day. */
@Consistent
@Schema(description = "What an edition of a programme lays down")
public record ProgrammeContent(
        @Schema(example = "Assessed and supported year in employment", maxLength = 200) @NotBlank @Size(max = 200) String title,

        @Schema(
                description = "What the person is measured against",
                example = "Post-qualifying standard for child and family practitioners",
                maxLength = 500)
        @NotBlank @Size(max = 500) String standards,

        @Schema(description = "How long it lasts at full time, in months", example = "12") @Min(1) @Max(60) int months,

        @Schema(description = "Within how many weeks the agreement is signed", example = "4") @Min(1) @Max(52) int agreementWithinWeeks,

        @Schema(description = "Supervision, step after step; the last step names no end") @NotEmpty @Size(max = 12) List<@NotNull @Valid SupervisionStep> supervision,

        @Schema(description = "The reviews, in the order of their months; the last one ends the programme")
        @NotEmpty @Size(max = 24) List<@NotNull @Valid ReviewPoint> reviews,

        @Schema(description = "How many direct observations at least", example = "3") @Min(0) @Max(50) int observations,

        @Schema(description = "What the portfolio holds at least") @NotNull @Size(max = 20) List<@NotNull @Valid EvidenceNeed> evidence,

        @Schema(description = "Of the working time, kept free for development", example = "10") @Min(0) @Max(100) int protectedTimePercent,

        @Schema(description = "The protected caseload, step after step; none after the last step")
        @NotNull @Size(max = 12) List<@NotNull @Valid CaseloadStep> caseload,

        @NotNull Judgement judgement)
        implements Checked {

    static final String CODE = "[A-Z][A-Z0-9_]{1,29}";

    @Override
    public void check(Findings findings) {
        if (reviews != null && !reviews.contains(null)) {
            checkReviews(findings);
        }
        if (caseload != null
                && !caseload.contains(null)
                && !isRising(caseload.stream().map(CaseloadStep::untilMonth).toList())) {
            findings.add(
                    "caseload",
                    "out-of-order",
                    "Each step ends in a later month than the one before, within the programme");
        }
        if (supervision != null && !supervision.isEmpty() && !supervision.contains(null) && !endsOpen()) {
            findings.add(
                    "supervision", "out-of-order", "The last step, and only that one, names neither week nor month");
        }
        if (evidence != null
                && !evidence.contains(null)
                && evidence.stream().map(EvidenceNeed::kind).distinct().count() < evidence.size()) {
            findings.add("evidence", "named-twice", "Each kind is named once");
        }
    }

    private void checkReviews(Findings findings) {
        if (!isRising(reviews.stream().map(ReviewPoint::month).toList())
                || !reviews.isEmpty() && reviews.getLast().month() != months) {
            findings.add(
                    "reviews",
                    "out-of-order",
                    "Each review lies in a later month than the one before, the last in the last month");
        }
        if (reviews.stream().map(ReviewPoint::code).allMatch(new HashSet<>()::add)) {
            return;
        }
        findings.add("reviews", "named-twice", "Each review has a code of its own");
    }

    private boolean endsOpen() {
        return supervision.stream()
                                .filter(step -> step.untilWeek() == null && step.untilMonth() == null)
                                .count()
                        == 1
                && supervision.getLast().untilWeek() == null
                && supervision.getLast().untilMonth() == null;
    }

    private boolean isRising(List<Integer> values) {
        var last = 0;
        for (var value : values) {
            if (value <= last || value > months) {
                return false;
            }
            last = value;
        }
        return true;
    }

    /** The day before the next month of the programme begins. */
    static LocalDate endOfMonth(int month, LocalDate startedOn) {
        return startedOn.plusMonths(month).minusDays(1);
    }

    public LocalDate lastDay(LocalDate startedOn) {
        return endOfMonth(months, startedOn);
    }

    public LocalDate agreementDue(LocalDate startedOn) {
        return startedOn.plusWeeks(agreementWithinWeeks);
    }

    /** The final review moves with the end of the programme; the others stay where they are. */
    public LocalDate reviewDue(ReviewPoint review, LocalDate startedOn, LocalDate agreedEnd) {
        return review.month() == months ? agreedEnd : review.dueFor(startedOn);
    }

    public Optional<ReviewPoint> review(String code) {
        return reviews.stream().filter(review -> review.code().equals(code)).findAny();
    }

    public Rhythm supervisionOn(LocalDate day, LocalDate startedOn) {
        return supervision.stream()
                .filter(step -> step.lastsOn(day, startedOn))
                .findFirst()
                .orElseGet(supervision::getLast)
                .rhythm();
    }
}
