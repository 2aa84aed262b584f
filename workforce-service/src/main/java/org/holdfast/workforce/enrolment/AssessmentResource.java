package org.holdfast.workforce.enrolment;

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
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** What others say of somebody on a programme, and what it comes to. */
@Path("/enrolments")
@Tag(name = "Enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.ACADEMY})
@RunOnVirtualThread
@Transactional
class AssessmentResource {

    private final Enrolments enrolments;
    private final Enrolling enrolling;
    private final Accompanying accompanying;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    AssessmentResource(
            Enrolments enrolments,
            Enrolling enrolling,
            Accompanying accompanying,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.accompanying = accompanying;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/reviews")
    @Operation(
            operationId = "recordReview",
            summary = "Record a review",
            description = "One of those that the programme asks for, once it was held.")
    public EnrolmentView review(EnrolmentId id, @Valid @NotNull RecordReview request) {
        var enrolment = guided(id);
        enrolment.hold(request, caller.worker(), clock.instant());
        return flushed(enrolment);
    }

    @POST
    @Path("/{id}/observations")
    @Operation(
            operationId = "recordObservation",
            summary = "Record a direct observation",
            description = "What the caller saw who came along, without names of children or families.")
    public EnrolmentView observe(EnrolmentId id, @Valid @NotNull RecordObservation request) {
        var enrolment = guided(id);
        enrolment.observe(request, caller.worker(), clock.instant());
        return flushed(enrolment);
    }

    @POST
    @Path("/{id}/recommendation")
    @Operation(
            operationId = "recommendOutcome",
            summary = "Recommend what it should come to",
            description =
                    "By the assessor. A pass needs everything that the programme requires. Where the assessor judges alone, the programme"
                            + " ends with it; otherwise the panel decides.")
    public EnrolmentView recommend(EnrolmentId id, @Valid @NotNull Recommend request) {
        var enrolment = guided(id);
        enrolment.recommend(request, caller.worker(), clock.instant()).forEach(fact -> enrolling.tell(enrolment, fact));
        return flushed(enrolment);
    }

    @POST
    @Path("/{id}/panels")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "recordPanelDecision",
            summary = "Record what the panel decided",
            description =
                    "Pass and fail end the programme; a deferral gives more time and asks the assessor anew. Nobody sits on the panel who"
                            + " mentored or assessed.")
    public EnrolmentView decide(EnrolmentId id, @Valid @NotNull DecideAtPanel request) {
        var enrolment = guided(id);
        enrolling.tell(enrolment, enrolment.decide(request, caller.worker(), clock.instant()));
        return flushed(enrolment);
    }

    private Enrolment guided(EnrolmentId id) {
        var enrolment = accompanying.guided(id);
        precondition.check(enrolment.version());
        return enrolment;
    }

    private EnrolmentView flushed(Enrolment enrolment) {
        enrolments.flush();
        return enrolment.view(WorkingDays.dayOf(clock.instant()));
    }
}
