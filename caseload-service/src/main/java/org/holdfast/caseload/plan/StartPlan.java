package org.holdfast.caseload.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Begins a plan. */
@Schema(description = "Begins a plan for the child")
@Consistent
record StartPlan(
        @NotNull PlanKind kind,

        @Schema(
                description = "The day, today or before; of a child protection plan the day of its conference",
                example = "2026-12-11")
        @NotNull @PastOrPresent LocalDate startedOn,

        @Schema(description = "The conference it began with; needed for a child protection plan") @Nullable ConferenceId conferenceId,

        @Schema(description = "Why; needed for a child protection plan") @Nullable AbuseCategory category,

        @Schema(
                description = "How many child protection plans other authorities had for the child before",
                example = "0")
        @Min(0) @Max(20) int earlierPlansElsewhere,

        @Schema(description = "Who leads it; for family help that need not be a social worker") @NotNull WorkerId leadPractitionerId,

        @NotNull @Size(max = 30) List<@NotNull @Valid TeamMember> team)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (kind == PlanKind.CHILD_PROTECTION) {
            if (conferenceId == null) {
                findings.add("conferenceId", "conference-needed", "A child protection plan begins with a conference");
            }
            if (category == null) {
                findings.add("category", "category-needed", "Name the category of abuse (census rule 8905)");
            }
        } else if (kind != null) {
            if (conferenceId != null) {
                findings.add(
                        "conferenceId", "not-of-this-kind", "Only a child protection plan begins with a conference");
            }
            if (category != null) {
                findings.add("category", "not-of-this-kind", "Only a child protection plan has a category of abuse");
            }
        }
    }
}
