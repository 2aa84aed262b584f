package org.holdfast.referral.frontdoor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.clock.FrontDoorClocks;

/** What the front door does with a referral on its way to a decision. */
@Path("/referrals/{id}")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
@ChildRecord("referral")
@RunOnVirtualThread
@Transactional
class HandlingResource {

    private final Referrals referrals;
    private final OpenReferrals openReferrals;
    private final ReferralReading reading;
    private final Giving giving;
    private final FrontDoorClocks clocks;
    private final Outbox outbox;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    HandlingResource(
            Referrals referrals,
            OpenReferrals openReferrals,
            ReferralReading reading,
            Giving giving,
            FrontDoorClocks clocks,
            Outbox outbox,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.referrals = referrals;
        this.openReferrals = openReferrals;
        this.reading = reading;
        this.giving = giving;
        this.clocks = clocks;
        this.outbox = outbox;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/assignment")
    @Operation(
            operationId = "assignReferral",
            summary = "Take a referral or give it to somebody",
            description = "To a person on the staff register, to an open team, or to both.")
    public ReferralView assign(ReferralId id, @Valid @NotNull AssignReferral request) {
        var referral = current(id);
        outbox.publish(referral.assign(giving.assignment(request, caller.worker(), clock.instant())));
        return reading.view(referral);
    }

    @POST
    @Path("/triage")
    @Operation(
            operationId = "triageReferral",
            summary = "Say how serious a referral is",
            description =
                    "Level of need, red, amber, green or blue, and the factors behind the worry, with reasons. Sets by when"
                            + " partners have to answer. A later triage stands in place of an earlier one, which stays on record.")
    public ReferralView triage(ReferralId id, @Valid @NotNull TriageReferral request) {
        var referral = current(id);
        var triage = Triage.of(request, caller.worker(), clock.instant());
        outbox.publish(referral.triage(triage, clocks.informationDue(triage.rag(), triage.triagedAt())));
        return reading.view(referral);
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            operationId = "withdrawReferral",
            summary = "Take a referral back",
            description = "Before anything is decided, and with the reason. It stays on record.")
    public ReferralView withdraw(ReferralId id, @Valid @NotNull WithdrawReferral request) {
        var referral = current(id);
        outbox.publish(referral.withdraw(request.reason(), caller.worker(), clock.instant()));
        return ended(referral);
    }

    @POST
    @Path("/duplicate")
    @Operation(
            operationId = "markDuplicate",
            summary = "Say that a referral is the same as another one",
            description =
                    "The other one must be about all of its children, so that no child is dropped, and goes on by itself.")
    public ReferralView duplicate(ReferralId id, @Valid @NotNull MarkDuplicate request) {
        var referral = current(id);
        var other = referrals.find(request.duplicateOf()).orElseThrow(DuplicateOfItself::new);
        outbox.publish(referral.duplicate(other, request.reason(), caller.worker(), clock.instant()));
        return ended(referral);
    }

    @POST
    @Path("/breach-reasons")
    @Operation(
            operationId = "explainBreach",
            summary = "Say why something was late",
            description = "For each clock by which something about the referral is or was late.")
    public ReferralView explain(ReferralId id, @Valid @NotNull ExplainBreach request) {
        var referral = current(id);
        outbox.publish(referral.clocks(clock.instant()).explain(request, caller.worker()));
        return reading.view(referral);
    }

    private Referral current(ReferralId id) {
        var referral = referrals.get(id);
        precondition.check(referral.version());
        return referral;
    }

    private ReferralView ended(Referral referral) {
        outbox.publish(openReferrals.closed(referral.children(), clock.instant()));
        return reading.view(referral);
    }
}
