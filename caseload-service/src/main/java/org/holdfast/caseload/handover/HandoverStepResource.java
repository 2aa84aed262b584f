package org.holdfast.caseload.handover;

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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.HandoverId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** The steps of a handover. */
@Path("/handovers/{id}")
@Tag(name = "Handovers", description = "How a child's social worker changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@ChildRecord("handover")
@RunOnVirtualThread
@Transactional
class HandoverStepResource {

    private final Handovers handovers;
    private final HandingOver handingOver;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    HandoverStepResource(
            Handovers handovers, HandingOver handingOver, Precondition precondition, Caller caller, Clock clock) {
        this.handovers = handovers;
        this.handingOver = handingOver;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/agreement")
    @Operation(
            operationId = "agreeToHandover",
            summary = "Agree to receive the child",
            description = "By who would receive the child, or somebody up their line. From now on it is prepared.")
    public HandoverView agree(HandoverId id) {
        return step(id, handover -> handingOver.agree(handover, caller.worker()));
    }

    @POST
    @Path("/preparation")
    @Operation(
            operationId = "prepareHandover",
            summary = "Say how the change goes",
            description =
                    "Led by the child: who tells the child, when the new worker is introduced, and when the one from before says"
                            + " goodbye. May be said anew.")
    public HandoverView prepare(HandoverId id, @Valid @NotNull PrepareHandover request) {
        return step(id, handover -> handover.prepare(request, clock.instant()));
    }

    @POST
    @Path("/checks")
    @Operation(
            operationId = "answerHandoverCheck",
            summary = "Answer a line of the checklist",
            description = "Done on a day, or not applicable with the reason. Answered again, the last answer counts.")
    public HandoverView check(HandoverId id, @Valid @NotNull AnswerCheck request) {
        return step(id, handover -> handover.answer(request, caller.worker(), clock.instant()));
    }

    @POST
    @Path("/joint-visit")
    @Operation(
            operationId = "recordJointVisit",
            summary = "Both workers saw the child together",
            description = "After the preparation.")
    public HandoverView jointVisit(HandoverId id, @Valid @NotNull RecordJointVisit request) {
        return step(id, handover -> handover.visitedTogether(request.on(), clock.instant()));
    }

    @POST
    @Path("/acceptance")
    @Operation(
            operationId = "acceptHandover",
            summary = "Become the child's social worker",
            description =
                    "By who receives the child, or somebody up their line. The role changes at this moment, without a gap; over the"
                            + " limit only with a manager's reason. What must be done before is answered on the checklist.")
    public HandoverView accept(HandoverId id, @Valid @NotNull AcceptHandover request) {
        return step(id, handover -> handingOver.accept(handover, request, caller.worker()));
    }

    @POST
    @Path("/completion")
    @Operation(
            operationId = "completeHandover",
            summary = "Everything is taken care of",
            description = "Every line of the checklist is answered.")
    public HandoverView complete(HandoverId id) {
        return step(id, handover -> handingOver.complete(handover, caller.worker()));
    }

    @POST
    @Path("/rejection")
    @Operation(
            operationId = "rejectHandover",
            summary = "Do not receive the child, and say why",
            description = "By who would receive the child, or somebody up their line.")
    public HandoverView reject(HandoverId id, @Valid @NotNull EndHandover request) {
        return step(id, handover -> handingOver.reject(handover, request.reason(), caller.worker()));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "cancelHandover",
            summary = "Call the handover off",
            description = "Before it is accepted. The child keeps the social worker.")
    public HandoverView cancel(HandoverId id, @Valid @NotNull EndHandover request) {
        return step(id, handover -> handingOver.cancel(handover, request.reason(), caller.worker()));
    }

    private HandoverView step(HandoverId id, Consumer<Handover> step) {
        var handover = handovers.get(id);
        precondition.check(handover.view().version());
        step.accept(handover);
        handovers.flush();
        return handover.view();
    }
}
