package org.holdfast.caseload.assessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.AssessmentId;
import org.holdfast.contracts.CaseId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** What becomes of an assessment. */
@Path("/cases/{caseId}/assessments/{id}")
@Tag(name = "Assessments", description = "What children's services find out about a child and the family")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class AssessmentStepResource {

    private final Assessments assessments;
    private final Assessing assessing;
    private final CaseFiles cases;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    AssessmentStepResource(
            Assessments assessments,
            Assessing assessing,
            CaseFiles cases,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.assessing = assessing;
        this.cases = cases;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/checkpoints")
    @Operation(
            operationId = "holdCheckpoint",
            summary = "Look at an assessment under way",
            description = "Counts for the earliest checkpoint of the council's policy that is still to be held.")
    public AssessmentView look(CaseId caseId, AssessmentId id, @Valid @NotNull HoldCheckpoint request) {
        var assessment = read(caseId, id);
        assessment.look(request, assessing.checkpoints(), caller.worker(), clock.instant());
        return flushed(assessment);
    }

    @POST
    @Path("/submission")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "submitAssessment",
            summary = "Hand the assessment in",
            description =
                    "Whether the child was seen, and seen alone, what stands behind it in the census's factors, and what follows."
                            + " Code 21, no factors identified, stands alone (census rule 8869).")
    public AssessmentView submit(CaseId caseId, AssessmentId id, @Valid @NotNull SubmitAssessment request) {
        var assessment = read(caseId, id);
        assessment.submit(request, caller.worker(), clock.instant());
        return flushed(assessment);
    }

    @POST
    @Path("/authorisation")
    @Operation(
            operationId = "answerAssessment",
            summary = "Authorise the assessment or send it back",
            description =
                    "By somebody else than whoever made it or handed it in. Authorised, it is complete on this day.")
    public AssessmentView answer(CaseId caseId, AssessmentId id, @Valid @NotNull AnswerAssessment request) {
        var assessment = read(caseId, id);
        switch (request) {
            case AnswerAssessment.Authorise agreed ->
                assessing.authorise(cases.get(caseId), assessment, caller.worker(), agreed.note(), clock.instant());
            case AnswerAssessment.SendBack back -> assessment.sendBack(back.reason(), caller.worker(), clock.instant());
        }
        return flushed(assessment);
    }

    @POST
    @Path("/corrections")
    @Operation(
            operationId = "correctAssessment",
            summary = "Mark an assessment as entered in error",
            description = "It stays on record, and counts for nothing.")
    public AssessmentView correct(CaseId caseId, AssessmentId id, @Valid @NotNull MakeCorrection request) {
        var assessment = read(caseId, id);
        assessing.correct(
                cases.get(caseId), assessment, new EnteredInError(request.reason(), caller.worker(), clock.instant()));
        return flushed(assessment);
    }

    private Assessment read(CaseId caseId, AssessmentId id) {
        var assessment = assessments.get(caseId, id);
        precondition.check(assessment.version());
        return assessment;
    }

    private AssessmentView flushed(Assessment assessment) {
        assessments.flush();
        return assessing.view(assessment, WorkingDays.dayOf(clock.instant()));
    }
}
