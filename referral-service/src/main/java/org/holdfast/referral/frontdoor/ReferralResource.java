package org.holdfast.referral.frontdoor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.referral.child.ChildIndex;

/** The queue at the front door. */
@Path("/referrals")
@Tag(name = "Referrals", description = "What reaches the front door, and its queue")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ReferralResource {

    private static final String LIST = "referrals";

    private final Referrals referrals;
    private final ChildIndex index;
    private final Cursors cursors;
    private final Clock clock;

    ReferralResource(Referrals referrals, ChildIndex index, Cursors cursors, Clock clock) {
        this.referrals = referrals;
        this.index = index;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @ChildRecord("referral")
    @Operation(
            operationId = "listReferrals",
            summary = "The queue",
            description = "Referrals of one status, oldest first, which is the order in which they become late.")
    public Page<ReferralRow> queue(
            @QueryParam("status")
                    @DefaultValue("RECEIVED")
                    @Parameter(description = "How far the referrals have come", example = "RECEIVED")
                    ReferralStatus status,
            @Valid @BeanParam PageRequest page) {
        var rows = referrals.inQueue(status, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.receivedAt().toString(), row.id().value()))
                .map(ReferralRow::of);
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
        var referral = referrals.get(id);
        return ReferralView.of(referral, index.describe(referral.children()), WorkingDays.dayOf(clock.instant()));
    }
}
