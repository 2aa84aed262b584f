package org.holdfast.caseload.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.HandoverId;
import org.holdfast.platform.access.Access;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Handovers. */
@Path("/handovers")
@Tag(name = "Handovers", description = "How a child's social worker changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@ChildRecord("handover")
@RunOnVirtualThread
@Transactional
class HandoverResource {

    private static final String LIST = "handovers";

    private final Handovers handovers;
    private final HandingOver handingOver;
    private final CaseFiles cases;
    private final Access access;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Caller caller;

    HandoverResource(
            Handovers handovers,
            HandingOver handingOver,
            CaseFiles cases,
            Access access,
            Idempotency idempotency,
            Cursors cursors,
            Caller caller) {
        this.handovers = handovers;
        this.handingOver = handingOver;
        this.cases = cases;
        this.access = access;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @ResponseStatus(201)
    @APIResponseSchema(value = HandoverView.class, responseCode = "201")
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "proposeHandover",
            summary = "Propose that a child's social worker changes",
            description =
                    "Nothing changes yet: whoever would receive the child is asked. In an emergency, when the social worker is away"
                            + " or gone, the new one can accept at once and makes up for the checklist afterwards.")
    public HandoverView propose(@Valid @NotNull ProposeHandover request) {
        return idempotency.accept(
                request, () -> create(request), id -> handovers.get(id).view(), HandoverId::new);
    }

    @GET
    @Operation(
            operationId = "listHandovers",
            summary = "Your handovers",
            description = "Of children you give and of children you receive, the latest first.")
    public Page<HandoverView> own(@Valid @BeanParam PageRequest page) {
        var rows = handovers.of(caller.worker(), cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.proposedAt().toString(), row.id().value()))
                .map(Handover::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getHandover",
            summary = "One handover",
            description = "How far it is, how the child wants it, and what is still open.")
    public HandoverView handover(HandoverId id) {
        return handovers.get(id).view();
    }

    private HandoverId create(ProposeHandover request) {
        var file = cases.get(request.caseId());
        access.require("HandoverResource.propose", file.childId());
        return handingOver.propose(file, request, null, caller.worker());
    }
}
