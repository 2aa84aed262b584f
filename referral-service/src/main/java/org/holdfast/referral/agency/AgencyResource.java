package org.holdfast.referral.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The directory of partner agencies. Everyone who works here may read it; a partner may not read of other partners. */
@Path("/agencies")
@Tag(name = "Agencies", description = "Partner agencies, the people to speak to there, and their systems")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.FRONT_DOOR,
    Roles.FRONT_DOOR_MANAGER,
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER,
    Roles.LEADER
})
@RunOnVirtualThread
@Transactional
class AgencyResource {

    private static final String LIST = "agencies";

    private final Agencies agencies;
    private final Registering registering;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Clock clock;

    AgencyResource(
            Agencies agencies,
            Registering registering,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Clock clock) {
        this.agencies = agencies;
        this.registering = registering;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.FRONT_DOOR_MANAGER)
    @ResponseStatus(201)
    @APIResponseSchema(value = AgencyView.class, responseCode = "201")
    @Operation(
            operationId = "registerAgency",
            summary = "Put an agency into the directory",
            description = "From now on it can be asked for information, and its systems can be tied to it.")
    public AgencyView register(@Valid @NotNull RegisterAgency request) {
        return idempotency.accept(
                request,
                () -> registering.register(id(request), request),
                id -> agencies.get(id).view(),
                AgencyId::new);
    }

    @GET
    @Operation(
            operationId = "listAgencies",
            summary = "The directory",
            description =
                    "By name. Filters narrow it down together: the schools of an area that have no safeguarding lead.")
    public Page<AgencyView> all(@Valid @BeanParam AgencyFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = agencies.matching(filter, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        agency -> new Place(agency.name(), agency.id().value()))
                .map(Agency::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAgency", summary = "One agency", description = "Where it is and how to reach it.")
    public AgencyView agency(AgencyId id) {
        return agencies.get(id).view();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.FRONT_DOOR_MANAGER)
    @Operation(
            operationId = "changeAgency",
            summary = "Change what an agency is called or how to reach it",
            description =
                    "What is left out is removed. Needs If-Match, so that nobody overwrites what another has just changed.")
    public AgencyView change(AgencyId id, @Valid @NotNull ChangeAgency request) {
        var agency = agencies.get(id);
        precondition.require(agency.version());
        outbox.publish(agency.change(request, clock.instant()));
        return agency.view();
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Roles.FRONT_DOOR_MANAGER)
    @Operation(
            operationId = "closeAgency",
            summary = "Say that an agency is no longer a partner",
            description = "It stays in the directory with its history. Its systems can no longer call.")
    public AgencyView close(AgencyId id) {
        var agency = agencies.get(id);
        precondition.check(agency.version());
        outbox.publish(agency.close(clock.instant()));
        return agency.view();
    }

    private static AgencyId id(RegisterAgency request) {
        return Objects.requireNonNullElseGet(request.id(), AgencyId::next);
    }
}
