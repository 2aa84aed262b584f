package org.holdfast.workforce.placement;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Students in practice here. */
@Path("/placements")
@Tag(name = "Practice education")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ACADEMY, Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class PlacementResource {

    private static final String LIST = "placements";

    private final Placing placing;
    private final Placements placements;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;

    PlacementResource(
            Placing placing,
            Placements placements,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller) {
        this.placing = placing;
        this.placements = placements;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ACADEMY)
    @ResponseStatus(201)
    @APIResponseSchema(value = PlacementView.class, responseCode = "201")
    @Operation(
            operationId = "placeStudent",
            summary = "Place a student",
            description =
                    "With a registered practice educator who has the stage that the placement asks for (PEPS), has room, and is not the student's"
                            + " manager. Nobody is on two placements at a time.")
    public PlacementView place(@Valid @NotNull PlaceStudent request) {
        return idempotency.accept(
                request,
                () -> placing.place(PlacementId.next(), request, caller.worker()),
                id -> placements.get(id).view(),
                PlacementId::new);
    }

    @GET
    @Operation(
            operationId = "listStudentPlacements",
            summary = "All placements",
            description = "By the first day, the latest first, those to come among them.")
    public Page<PlacementView> all(@Valid @BeanParam PageRequest page) {
        return cursors.page(
                        LIST,
                        placements.byStart(cursors.place(LIST, page.cursor), page.limit + 1),
                        page.limit,
                        placement -> new Place(
                                placement.from().toString(), placement.id().value()))
                .map(Placement::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPlacement",
            summary = "One placement",
            description = "Who, with whom, from when, until when.")
    public PlacementView one(PlacementId id) {
        return placements.get(id).view();
    }

    @POST
    @Path("/{id}/outcome")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "endPlacement",
            summary = "Say what a placement came to",
            description = "With its last day. That a student stays shows in the conversion by route.")
    public PlacementView end(PlacementId id, @Valid @NotNull EndPlacement request) {
        var placement = placements.get(id);
        precondition.check(placement.version());
        placement.end(request);
        placements.flush();
        return placement.view();
    }
}
