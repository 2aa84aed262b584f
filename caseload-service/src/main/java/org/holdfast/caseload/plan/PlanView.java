package org.holdfast.caseload.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.clock.Basis;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.PlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A plan for a child. */
@Schema(name = "Plan")
@LanguageChecked
record PlanView(
        PlanId id,
        CaseId caseId,
        ChildId childId,
        PlanKind kind,
        @Schema(example = "2026-12-11") LocalDate startedOn,
        @Nullable ConferenceId conferenceId,

        @Schema(description = "Only of a child protection plan") @Nullable AbuseCategory initialCategory,

        @Nullable AbuseCategory latestCategory,

        @Schema(description = "Child protection plans the child had before, here and elsewhere", example = "0")
        int earlierPlans,

        WorkerId leadPractitionerId,
        List<TeamMember> team,
        @FreeText List<Review> reviews,
        List<CoreGroup> coreGroups,

        @Schema(description = "What is due next, while it is open")
        List<Next> next,

        @Schema(example = "2027-09-03") @Nullable LocalDate endedOn,
        @Nullable PlanEndReason endReason,
        @Nullable EnteredInError enteredInError,
        int version)
        implements AboutChildren, Versioned {

    /** What is due next. */
    @Schema(name = "NextOfPlan", description = "What is due next")
    record Next(
            PlanRule rule,

            @Schema(
                    example = "Review conference within three months of the initial one, then within six",
                    maxLength = 300)
            String ruleInWords,

            Basis basis,
            @Schema(example = "2027-03-11") LocalDate dueOn) {}

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
