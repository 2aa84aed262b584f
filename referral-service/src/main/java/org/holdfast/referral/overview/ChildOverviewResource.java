package org.holdfast.referral.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.child.ChildIndex;

/** What is going on about a child. */
@Path("/children/{id}")
@Tag(name = "Children")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.FRONT_DOOR,
    Roles.FRONT_DOOR_MANAGER,
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER
})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class ChildOverviewResource {

    private static final String LIST = "referrals-of-child";

    private final ReferralsOfChild referrals;
    private final Involvements involvements;
    private final ChildIndex index;
    private final Cursors cursors;

    ChildOverviewResource(ReferralsOfChild referrals, Involvements involvements, ChildIndex index, Cursors cursors) {
        this.referrals = referrals;
        this.involvements = involvements;
        this.index = index;
        this.cursors = cursors;
    }

    record InvolvementList(List<InvolvementView> items) {}

    @GET
    @Path("/referrals")
    @Operation(
            operationId = "listReferralsOfChild",
            summary = "The referrals about a child",
            description =
                    "The newest first, with what was decided about this child. Referrals under a record that was merged into"
                            + " the child's are among them.")
    public Page<ReferralOfChild> referrals(ChildId id, @Valid @BeanParam PageRequest page) {
        var rows = referrals.of(index.allRecordsOf(id), cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                LIST,
                rows,
                page.limit,
                row -> new Place(row.receivedAt().toString(), row.id().value()));
    }

    @GET
    @Path("/involvements")
    @Operation(
            operationId = "listInvolvementsOfChild",
            summary = "Whom to call about a child",
            description =
                    "Who works with the child now, in which role, since when, and how to reach them, as the services after the"
                            + " front door told last. Nobody, where no case is open.")
    public InvolvementList involvements(ChildId id) {
        return new InvolvementList(involvements.of(index.allRecordsOf(id)));
    }
}
