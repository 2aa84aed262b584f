package org.holdfast.workforce.skill;

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
import java.time.Clock;
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
import org.holdfast.workforce.staff.Colleagues;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whom colleagues ask about a way of working. */
@Path("/practice-leads")
@Tag(name = "Skills", description = "What people are able to do, and who leads practice in it")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.FRONT_DOOR,
    Roles.FRONT_DOOR_MANAGER,
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER,
    Roles.ACADEMY,
    Roles.WORKFORCE,
    Roles.LEADER
})
@RunOnVirtualThread
@Transactional
class PracticeLeadResource {

    private static final String LIST = "practice-leads";

    private final PracticeLeads leads;
    private final Colleagues colleagues;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    PracticeLeadResource(
            PracticeLeads leads,
            Colleagues colleagues,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.leads = leads;
        this.colleagues = colleagues;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listPracticeLeads",
            summary = "Who leads practice",
            description = "Those who do so now, the longest first.")
    public Page<PracticeLeadView> all(@Valid @BeanParam LeadFilter filter, @Valid @BeanParam PageRequest page) {
        return cursors.page(
                        LIST,
                        leads.leading(filter.skill, cursors.place(LIST, page.cursor), page.limit + 1),
                        page.limit,
                        lead -> new Place(lead.since().toString(), lead.id().value()))
                .map(PracticeLead::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPracticeLead", summary = "One practice lead", description = "In what, and since when.")
    public PracticeLeadView lead(PracticeLeadId id) {
        return leads.get(id).view();
    }

    @POST
    @RolesAllowed(Roles.ACADEMY)
    @ResponseStatus(201)
    @APIResponseSchema(value = PracticeLeadView.class, responseCode = "201")
    @Operation(
            operationId = "namePracticeLead",
            summary = "Name somebody who leads practice",
            description = "Of any grade, in a skill that they have.")
    public PracticeLeadView name(@Valid @NotNull NamePracticeLead request) {
        return idempotency.accept(
                request, () -> add(request), id -> leads.get(id).view(), PracticeLeadId::new);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "endPracticeLead",
            summary = "Say until when somebody led practice",
            description = "It stays on record that they did.")
    public PracticeLeadView end(PracticeLeadId id, @Valid @NotNull EndPracticeLead request) {
        var lead = leads.get(id);
        precondition.check(lead.version());
        lead.end(request.until());
        leads.flush();
        return lead.view();
    }

    private PracticeLeadId add(NamePracticeLead request) {
        if (!colleagues.isAble(request.workerId(), request.skill(), request.since())) {
            throw new LeadWithoutSkill();
        }
        var lead = new PracticeLead(PracticeLeadId.next(), request, caller.worker(), clock.instant());
        leads.add(lead);
        return lead.id();
    }
}
