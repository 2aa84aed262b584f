package org.holdfast.caseload.conference;

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
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.strategy.MultiAgencyPolicy;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Initial child protection conferences of one case. */
@Path("/cases/{caseId}/conferences")
@Tag(name = "Child protection", description = "Strategy discussions, section 47 enquiries and conferences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class ConferenceResource {

    private static final String LIST = "conferences";

    private final Conferences conferences;
    private final Conferring conferring;
    private final PlanOfConference plans;
    private final CaseFiles cases;
    private final MultiAgencyPolicy policy;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    ConferenceResource(
            Conferences conferences,
            Conferring conferring,
            PlanOfConference plans,
            CaseFiles cases,
            MultiAgencyPolicy policy,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.conferences = conferences;
        this.conferring = conferring;
        this.plans = plans;
        this.cases = cases;
        this.policy = policy;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ConferenceView.class, responseCode = "201")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
    @Operation(
            operationId = "holdConference",
            summary = "Record an initial child protection conference",
            description =
                    "After the enquiry that found it necessary, not at a weekend (census rules 8615, 8875); or, for a child who moved"
                            + " here with a plan, by itself (2884).")
    public ConferenceView hold(CaseId caseId, @Valid @NotNull HoldConference request) {
        return idempotency.accept(
                request,
                () -> conferring.hold(
                        ConferenceId.next(), cases.get(caseId), request, caller.worker(), clock.instant()),
                id -> conferences.get(caseId, id).view(policy),
                ConferenceId::new);
    }

    @GET
    @Operation(
            operationId = "listConferences",
            summary = "The initial conferences of a case",
            description = "The first one first, those entered in error too.")
    public Page<ConferenceView> all(CaseId caseId, @Valid @BeanParam PageRequest page) {
        var rows = conferences.of(caseId, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.heldOn().toString(), row.id().value()))
                .map(row -> row.view(policy));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getConference",
            summary = "One conference",
            description = "With what was decided, how the child took part, and whether it was held in time.")
    public ConferenceView one(CaseId caseId, ConferenceId id) {
        return conferences.get(caseId, id).view(policy);
    }

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "correctConference",
            summary = "Mark a conference as entered in error",
            description =
                    "It stays on record, and its enquiry awaits a conference again. A plan that began with it is marked first.")
    public ConferenceView correct(CaseId caseId, ConferenceId id, @Valid @NotNull MakeCorrection request) {
        var conference = conferences.get(caseId, id);
        precondition.check(conference.view(policy).version());
        if (plans.existsFor(id)) {
            throw new PlanRestsOnIt();
        }
        conferring.correct(
                cases.get(caseId), conference, new EnteredInError(request.reason(), caller.worker(), clock.instant()));
        return conference.view(policy);
    }
}
