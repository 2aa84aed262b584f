package org.holdfast.caseload.casefile;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.child.KnownChild;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.caseload.staff.Team;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.SiblingGroupId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A case, for those who work with the child or lead those who do. */
@Schema(name = "Case")
@LanguageChecked
public record CaseView(
        CaseId id,
        ChildId childId,
        @Nullable KnownChild child,
        CaseType type,

        @Schema(description = "From which day the type applies", example = "2026-11-20")
        LocalDate typeSince,

        Complexity complexity,
        List<Circumstance> circumstances,

        @Schema(description = "Codes of what the child's social worker should be able to do", example = "[\"ABE\"]")
        List<@Size(max = 40) String> skillsWanted,

        @Nullable SiblingGroupId siblingGroupId,

        @Schema(description = "The team that holds the case; absent while no team works for the child's address")
        @Nullable Team team,

        @Schema(description = "The child's social worker; absent while the child waits for one") @Nullable WorkerId socialWorkerId,

        @Nullable ReferralId referralId,
        @Schema(example = "2026-11-20T11:00:00Z") Instant openedAt,

        @Schema(description = "45 working days after the referral", example = "2027-01-27")
        LocalDate assessmentDueOn,

        boolean open,

        @Schema(description = "How it ended; absent while it is open") @FreeText @Nullable Closure closure,

        int version)
        implements AboutChildren, Versioned {

    static CaseView of(
            CaseFile file,
            CaseStatus status,
            @Nullable Closure closure,
            @Nullable KnownChild child,
            @Nullable Team team) {
        return new CaseView(
                file.id(),
                file.childId(),
                child,
                status.type(),
                status.typeSince(),
                status.complexity(),
                status.named(),
                status.skillsWanted(),
                file.state().siblingGroupId(),
                team,
                file.socialWorkerId().orElse(null),
                file.referralId().orElse(null),
                file.openedAt(),
                file.referred().assessmentDueOn(),
                file.isOpen(),
                closure,
                file.version());
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
