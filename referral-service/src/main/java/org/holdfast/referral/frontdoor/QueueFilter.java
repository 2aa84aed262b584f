package org.holdfast.referral.frontdoor;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Moment;
import org.holdfast.referral.clock.Rag;
import org.jspecify.annotations.Nullable;

/** Which referrals of the queue are looked for. */
@FromParameters
class QueueFilter {

    @QueryParam("tray")
    @Parameter(description = "One of the trays; without it, the whole queue", example = "unassigned")
    @Nullable Tray tray;

    @QueryParam("status")
    @Parameter(description = "Only this status; without it, everything that is still open", example = "TRIAGED")
    @Nullable ReferralStatus status;

    @QueryParam("rag")
    @Parameter(description = "Only what was triaged so", example = "RED")
    @Nullable Rag rag;

    @QueryParam("source")
    @Parameter(description = "Only what came from this source", example = "2A")
    @Nullable ReferralSource source;

    @QueryParam("area")
    @Size(max = 100) @Parameter(description = "Only families who live in this area", example = "Harbour")
    @Nullable String area;

    @QueryParam("dueBefore")
    @Parameter(description = "Only what has something due before this moment", example = "2026-11-23T17:00:00Z")
    @Nullable Moment dueBefore;

    @QueryParam("childId")
    @Parameter(description = "Only what is about this child")
    @Nullable ChildId childId;
}
