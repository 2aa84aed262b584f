package org.holdfast.referral.merging;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.Access;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.PastMoment;
import org.holdfast.referral.child.ChildIndex;
import org.holdfast.referral.child.SameChild;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Merging two records of one child, and undoing it. Only ever by a person. */
@Path("/children/{id}/merges")
@Tag(name = "Children")
@Produces(MediaType.APPLICATION_JSON)
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class MergeResource {

    private final Merges merges;
    private final SameChild sameChild;
    private final ChildIndex index;
    private final Access access;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    MergeResource(
            Merges merges,
            SameChild sameChild,
            ChildIndex index,
            Access access,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.merges = merges;
        this.sameChild = sameChild;
        this.index = index;
        this.access = access;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    record MergeList(List<MergeView> items) {}

    @POST
    @RolesAllowed(Roles.FRONT_DOOR_MANAGER)
    @ResponseStatus(201)
    @APIResponseSchema(value = MergeView.class, responseCode = "201")
    @Operation(
            operationId = "mergeRecords",
            summary = "Merge this record into another one of the same child",
            description =
                    "From now on this record's id leads to the other record, here and in every other service: referrals, cases,"
                            + " the people around the child and the timeline of both are the child's. Nothing is rewritten, so"
                            + " that undoing it restores both as they were. The other record must be among this one's possible"
                            + " matches, or one that the caller has a reason to see.")
    public MergeView merge(ChildId id, @Valid @NotNull MergeRecords request) {
        return idempotency.accept(
                request, () -> merged(id, request), merge -> merges.get(merge).view(), MergeId::new);
    }

    @GET
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @Operation(
            operationId = "listMerges",
            summary = "Merges of the child's records",
            description = "The newest first, with who merged and why, and the undoing where there was one.")
    public MergeList of(ChildId id) {
        return new MergeList(
                merges.of(index.allRecordsOf(id)).stream().map(Merge::view).toList());
    }

    @POST
    @Path("/{mergeId}/undoing")
    @RolesAllowed(Roles.FRONT_DOOR_MANAGER)
    @Operation(
            operationId = "undoMerge",
            summary = "Undo a merge",
            description =
                    "The two records are about two children again: each has what was written under its own id. What was written"
                            + " under the surviving id in the meantime stays there.")
    public MergeView undo(ChildId id, MergeId mergeId, @Valid @NotNull UndoMerge request) {
        var merge = merges.get(mergeId);
        if (!index.allRecordsOf(id).contains(merge.recordId())) {
            throw new NotFound("merge");
        }
        precondition.check(merge.version());
        merge.undo(request.reason(), caller.worker(), PastMoment.following(merge.mergedAt(), clock));
        sameChild.separate(merge.recordId());
        return merge.view();
    }

    private MergeId merged(ChildId id, MergeRecords request) {
        if (!sameChild.maybe(id, request.intoId())) {
            access.require("MergeResource.merge", request.intoId());
        }
        sameChild.merge(id, request.intoId(), request.reason(), caller.worker());
        var merge = new Merge(MergeId.next(), id, request, caller.worker(), clock.instant());
        merges.persist(merge);
        return merge.id();
    }
}
