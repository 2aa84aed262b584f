package org.holdfast.caseload.checkin;

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
import org.holdfast.contracts.CheckInId;
import org.holdfast.contracts.ChildId;
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

/** Whether children know, can reach and trust their social workers. */
@Path("/children/{id}/check-ins")
@Tag(name = "Check-ins", description = "Do you know your social worker, can you reach them, do you trust them?")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class CheckInResource {

    private static final String LIST = "check-ins";

    private final CheckIns checkIns;
    private final CheckingIn checkingIn;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    CheckInResource(
            CheckIns checkIns,
            CheckingIn checkingIn,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.checkIns = checkIns;
        this.checkingIn = checkingIn;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = CheckInView.class, responseCode = "201")
    @Operation(
            operationId = "makeCheckIn",
            summary = "Record what the child said about their social worker",
            description =
                    "By somebody other than the social worker. A \"no\", or trust of 3 or less, is a task for the social worker's"
                            + " supervisor until it is followed up.")
    public CheckInView make(ChildId id, @Valid @NotNull MakeCheckIn request) {
        return idempotency.accept(
                request,
                () -> checkingIn.make(CheckInId.next(), id, request, caller.worker()),
                made -> checkIns.get(made, id).view(),
                CheckInId::new);
    }

    @GET
    @Operation(operationId = "listCheckIns", summary = "Every check-in of the child", description = "The latest first.")
    public Page<CheckInView> all(ChildId id, @Valid @BeanParam PageRequest page) {
        var rows = checkIns.of(id, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.on().toString(), row.id().value()))
                .map(CheckIn::view);
    }

    @POST
    @Path("/{checkInId}/follow-up")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
    @Operation(
            operationId = "followUpCheckIn",
            summary = "Say what was done about a \"no\"",
            description = "By somebody other than the social worker whom it is about. The task is done with it.")
    public CheckInView followUp(ChildId id, CheckInId checkInId, @Valid @NotNull FollowUp request) {
        var checkIn = read(id, checkInId);
        checkingIn.followUp(checkIn, request, caller.worker());
        checkIns.flush();
        return checkIn.view();
    }

    @POST
    @Path("/{checkInId}/corrections")
    @Operation(
            operationId = "correctCheckIn",
            summary = "Mark a check-in as entered in error",
            description = "It stays on record and counts no more.")
    public CheckInView correct(ChildId id, CheckInId checkInId, @Valid @NotNull MakeCorrection request) {
        var checkIn = read(id, checkInId);
        checkIn.correct(new EnteredInError(request.reason(), caller.worker(), clock.instant()));
        checkIns.flush();
        return checkIn.view();
    }

    private CheckIn read(ChildId id, CheckInId checkInId) {
        var checkIn = checkIns.get(checkInId, id);
        precondition.check(checkIn.version());
        return checkIn;
    }
}
