package org.holdfast.workforce.enrolment;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who is on which programme, and what is due for them. */
@Path("/enrolments")
@Tag(
        name = "Enrolments",
        description = "Time on a programme: who stands by somebody, what is due, what they show, what it comes to")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.ACADEMY, Roles.WORKFORCE})
@RunOnVirtualThread
@Transactional
class EnrolmentResource {

    private static final String LIST = "enrolments";

    private final Enrolments enrolments;
    private final Enrolling enrolling;
    private final Accompanying accompanying;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    EnrolmentResource(
            Enrolments enrolments,
            Enrolling enrolling,
            Accompanying accompanying,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.accompanying = accompanying;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.ACADEMY, Roles.WORKFORCE})
    @ResponseStatus(201)
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "201")
    @Operation(
            operationId = "enrolStaff",
            summary = "Put somebody on a programme",
            description =
                    "On the edition in force on the first day. Everything that is due follows from it; the protected caseload reaches"
                            + " caseload-service by event, and ends by itself. Nobody is on two programmes at a time.")
    public EnrolmentView enrol(@Valid @NotNull EnrolStaff request) {
        return idempotency.accept(
                request,
                () -> enrolling.enrol(EnrolmentId.next(), request),
                id -> view(enrolments.get(id)),
                EnrolmentId::new);
    }

    @GET
    @Operation(
            operationId = "listEnrolments",
            summary = "Who is on which programme",
            description =
                    "The latest begun first. `dueBefore` with today's date lists where something is late. Academy and workforce see all;"
                            + " others their own, those they stand by, and those of people below them.")
    public Page<EnrolmentView> all(@Valid @BeanParam EnrolmentFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = accompanying.visible(filter, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(
                                row.due().term().startedOn().toString(),
                                row.id().value()))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getEnrolment",
            summary = "Somebody's time on a programme",
            description =
                    "For the person, those who stand by them, those above them, academy and workforce. For others it is not found.")
    public EnrolmentView enrolment(EnrolmentId id) {
        return view(accompanying.seen(id));
    }

    @PUT
    @Path("/{id}/supporters")
    @RolesAllowed({Roles.ACADEMY, Roles.WORKFORCE})
    @Operation(
            operationId = "changeSupporters",
            summary = "Say who stands by somebody",
            description =
                    "Mentor, assessor and practice educator, all of them: what is left out is removed. The mentor does not assess, and"
                            + " an assessor is registered.")
    public EnrolmentView changeSupporters(EnrolmentId id, @Valid @NotNull Supporters supporters) {
        var enrolment = accompanying.seen(id);
        precondition.require(enrolment.version());
        var now = clock.instant();
        enrolling.check(supporters, WorkingDays.dayOf(now));
        enrolment.changeSupporters(supporters, now);
        return flushed(enrolment);
    }

    @POST
    @Path("/{id}/agreement")
    @Operation(
            operationId = "signAgreement",
            summary = "Say that the agreement is signed",
            description = "The support and assessment agreement between the person, the supervisor and the assessor.")
    public EnrolmentView agree(EnrolmentId id, @Valid @NotNull SignAgreement request) {
        var enrolment = accompanying.guided(id);
        precondition.check(enrolment.version());
        enrolment.agree(request.on(), clock.instant());
        return flushed(enrolment);
    }

    @POST
    @Path("/{id}/extensions")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "extendEnrolment",
            summary = "Give somebody more time",
            description = "What is due at the end moves with it, and so does a caseload that is protected to the end.")
    public EnrolmentView extend(EnrolmentId id, @Valid @NotNull ExtendEnrolment request) {
        var enrolment = accompanying.seen(id);
        precondition.check(enrolment.version());
        enrolling.tell(enrolment, enrolment.extend(request, caller.worker(), clock.instant()));
        return view(enrolment);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.ACADEMY, Roles.WORKFORCE})
    @Operation(
            operationId = "withdrawFromProgramme",
            summary = "Take somebody off a programme",
            description = "The protected caseload ends with the last day on it.")
    public EnrolmentView withdraw(EnrolmentId id, @Valid @NotNull Withdraw request) {
        var enrolment = accompanying.seen(id);
        precondition.check(enrolment.version());
        enrolling.tell(enrolment, enrolment.withdraw(request, clock.instant()));
        return view(enrolment);
    }

    private EnrolmentView flushed(Enrolment enrolment) {
        enrolments.flush();
        return view(enrolment);
    }

    private EnrolmentView view(Enrolment enrolment) {
        return enrolment.view(WorkingDays.dayOf(clock.instant()));
    }
}
