package org.holdfast.caseload.assessment;

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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.AssessmentId;
import org.holdfast.contracts.CaseId;
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

/** Assessments of one case. */
@Path("/cases/{caseId}/assessments")
@Tag(name = "Assessments", description = "What children's services find out about a child and the family")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class AssessmentResource {

    private static final String LIST = "assessments";

    private final Assessments assessments;
    private final Assessing assessing;
    private final CaseFiles cases;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    AssessmentResource(
            Assessments assessments,
            Assessing assessing,
            CaseFiles cases,
            Idempotency idempotency,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.assessing = assessing;
        this.cases = cases;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201")
    @Operation(
            operationId = "startAssessment",
            summary = "Begin an assessment",
            description =
                    "Not before the referral (census rule 1103), and one at a time (8896). The first one of a case is due 45 working"
                            + " days after the referral (Working Together 2023), with checkpoints by the council's policy.")
    public AssessmentView start(CaseId caseId, @Valid @NotNull StartAssessment request) {
        return idempotency.accept(
                request, () -> create(caseId, request), id -> view(assessments.get(caseId, id)), AssessmentId::new);
    }

    @GET
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
    @Operation(
            operationId = "listAssessments",
            summary = "The assessments of a case",
            description = "The first one first, those entered in error too.")
    public Page<AssessmentView> all(CaseId caseId, @Valid @BeanParam PageRequest page) {
        var rows = assessments.of(caseId, cursors.place(LIST, page.cursor), page.limit + 1);
        var counting = assessments.counting(caseId);
        var today = WorkingDays.dayOf(clock.instant());
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.startedOn().toString(), row.id().value()))
                .map(row -> assessing.view(row, counting, today));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
    @Operation(
            operationId = "getAssessment",
            summary = "One assessment",
            description = "With its clock, and what the query rules of the national validator ask about.")
    public AssessmentView one(CaseId caseId, AssessmentId id) {
        return view(assessments.get(caseId, id));
    }

    private AssessmentId create(CaseId caseId, StartAssessment request) {
        var assessor = Objects.requireNonNullElseGet(request.assessorId(), caller::worker);
        return assessing
                .start(AssessmentId.next(), cases.get(caseId), request.startedOn(), assessor, clock.instant())
                .id();
    }

    private AssessmentView view(Assessment assessment) {
        return assessing.view(assessment, WorkingDays.dayOf(clock.instant()));
    }
}
