package org.holdfast.referral.frontdoor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** The queue at the front door. */
@Path("/referrals")
@Tag(name = "Referrals", description = "What reaches the front door, and its queue")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ReferralResource {

    private static final String LIST = "referrals";

    private final Referrals referrals;
    private final Trays trays;
    private final ReferralReading reading;
    private final ReferralTimeline timeline;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    ReferralResource(
            Referrals referrals,
            Trays trays,
            ReferralReading reading,
            ReferralTimeline timeline,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.referrals = referrals;
        this.trays = trays;
        this.reading = reading;
        this.timeline = timeline;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @ChildRecord("referral")
    @Operation(
            operationId = "listReferrals",
            summary = "The queue, tray by tray",
            description =
                    "What somebody believes to be dangerous now comes first, then red, amber, what nobody has triaged, green and"
                            + " blue; among equals what came in first, which is the order in which it becomes late. Filters narrow"
                            + " it down together.")
    public Page<ReferralRow> queue(@Valid @BeanParam QueueFilter filter, @Valid @BeanParam PageRequest page) {
        var now = clock.instant();
        var rows = trays.matching(
                filter, caller.ifWorker().orElse(null), now, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(LIST, rows, page.limit, Trays.Waiting::place).map(Trays.Waiting::row);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.FRONT_DOOR,
        Roles.FRONT_DOOR_MANAGER,
        Roles.SOCIAL_WORKER,
        Roles.SUPERVISOR,
        Roles.SERVICE_MANAGER,
        Roles.REVIEWING_OFFICER
    })
    @ChildRecord("referral")
    @Operation(
            operationId = "getReferral",
            summary = "One referral",
            description =
                    "What was said, about whom, and what was decided. For the front door, and for those who work with one of"
                            + " the children.")
    public ReferralView referral(ReferralId id) {
        return reading.view(referrals.get(id));
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @ChildRecord("referral")
    @Operation(
            operationId = "getReferralTimeline",
            summary = "Everything that happened to a referral, in order",
            description =
                    "How it came in, who looked after it, how serious it was found to be, whom the front door asked, what was"
                            + " decided and authorised, what was late and why, what the referrer was told.")
    public Page<TimelineEntry> timeline(ReferralId id) {
        return new Page<>(timeline.of(referrals.get(id)), null);
    }
}
