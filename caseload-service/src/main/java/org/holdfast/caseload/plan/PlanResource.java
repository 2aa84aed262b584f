package org.holdfast.caseload.plan;

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
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.PlanId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Plans of one case. */
@Path("/cases/{caseId}/plans")
@Tag(name = "Plans", description = "What family, children's services and partners have agreed to do for a child")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class PlanResource {

    private static final String LIST = "plans";

    private final Plans plans;
    private final PlanMaking making;
    private final Leading leading;
    private final CaseFiles cases;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    PlanResource(
            Plans plans,
            PlanMaking making,
            Leading leading,
            CaseFiles cases,
            Idempotency idempotency,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.making = making;
        this.leading = leading;
        this.cases = cases;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    @Operation(
            operationId = "startPlan",
            summary = "Begin a plan",
            description =
                    "One at a time (census rules 4001, 4004, 8935). A child protection plan begins on the day of its conference (2885)."
                            + " The case becomes one of the plan's type. Family help need not be led by a social worker.")
    public PlanView start(CaseId caseId, @Valid @NotNull StartPlan request) {
        return idempotency.accept(
                request, () -> create(caseId, request), id -> making.view(plans.get(caseId, id)), PlanId::new);
    }

    @GET
    @Operation(
            operationId = "listPlans",
            summary = "The plans of a case",
            description = "The first one first, those entered in error too.")
    public Page<PlanView> all(CaseId caseId, @Valid @BeanParam PageRequest page) {
        var rows = plans.of(caseId, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.startedOn().toString(), row.id().value()))
                .map(making::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPlan",
            summary = "One plan",
            description = "With its reviews, its core groups, and what is due next.")
    public PlanView one(CaseId caseId, PlanId id) {
        return making.view(plans.get(caseId, id));
    }

    private PlanId create(CaseId caseId, StartPlan request) {
        var now = clock.instant();
        leading.refuse(request.kind(), request.leadPractitionerId(), WorkingDays.dayOf(now));
        return making.start(PlanId.next(), cases.get(caseId), request, caller.worker(), now)
                .id();
    }
}
