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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whom to speak to at an agency: safeguarding leads, the virtual school head, school nurses, those who lead a hub. */
@Path("/agencies/{id}/people")
@Tag(name = "Agencies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.FRONT_DOOR,
    Roles.FRONT_DOOR_MANAGER,
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER
})
@RunOnVirtualThread
@Transactional
class AgencyPeopleResource {

    private static final String LIST = "agency-people";

    private final Agencies agencies;
    private final AgencyPeople people;
    private final PersonNaming naming;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;

    AgencyPeopleResource(
            Agencies agencies,
            AgencyPeople people,
            PersonNaming naming,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors) {
        this.agencies = agencies;
        this.people = people;
        this.naming = naming;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @ResponseStatus(201)
    @APIResponseSchema(value = AgencyPersonView.class, responseCode = "201")
    @Operation(
            operationId = "nameAgencyPerson",
            summary = "Name a person to speak to",
            description = "An agency has one designated safeguarding lead at a time, and one virtual school head.")
    public AgencyPersonView name(AgencyId id, @Valid @NotNull PersonDetails request) {
        return idempotency.accept(
                request,
                () -> naming.name(AgencyPersonId.next(), id, request),
                person -> people.get(id, person).view(),
                AgencyPersonId::new);
    }

    @GET
    @Operation(
            operationId = "listAgencyPeople",
            summary = "Whom to speak to",
            description = "Everyone who is or was named, in the order in which they were named.")
    public Page<AgencyPersonView> all(AgencyId id, @Valid @BeanParam PageRequest page) {
        var agency = agencies.get(id).id();
        var rows = people.of(agency, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        person -> new Place("", person.id().value()))
                .map(AgencyPerson::view);
    }

    @GET
    @Path("/{personId}")
    @Operation(
            operationId = "getAgencyPerson",
            summary = "One person to speak to",
            description = "How to reach them, and whether they are still there.")
    public AgencyPersonView person(AgencyId id, AgencyPersonId personId) {
        return people.get(id, personId).view();
    }

    @PUT
    @Path("/{personId}")
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @Operation(
            operationId = "changeAgencyPerson",
            summary = "Change how to reach somebody",
            description = "What is left out is removed. Needs If-Match.")
    public AgencyPersonView change(AgencyId id, AgencyPersonId personId, @Valid @NotNull PersonDetails request) {
        var person = people.get(id, personId);
        precondition.require(person.version());
        naming.requireFree(id, request.role(), personId);
        person.change(request);
        people.flush();
        return person.view();
    }

    @POST
    @Path("/{personId}/departure")
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @Operation(
            operationId = "recordAgencyDeparture",
            summary = "Record that somebody left",
            description = "They stay on record; their role is free for somebody else.")
    public AgencyPersonView leave(AgencyId id, AgencyPersonId personId, @Valid @NotNull RecordDeparture request) {
        var person = people.get(id, personId);
        precondition.check(person.version());
        person.leave(request.lastDay());
        people.flush();
        return person.view();
    }
}
