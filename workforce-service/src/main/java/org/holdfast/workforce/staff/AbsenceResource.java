package org.holdfast.workforce.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.workforce.absence.AbsenceView;
import org.holdfast.workforce.absence.RecordAbsence;
import org.holdfast.workforce.absence.RecordReturn;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who is away, and why. If-Match names the version of the person, since absences are part of their record. */
@Path("/staff")
@Tag(name = "Absences", description = "When somebody is away, and back")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@RunOnVirtualThread
@Transactional
class AbsenceResource {

    private final Staff staff;
    private final Discretion discretion;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    AbsenceResource(
            Staff staff,
            Discretion discretion,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.staff = staff;
        this.discretion = discretion;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/absences")
    @RolesAllowed(Roles.WORKFORCE)
    @ResponseStatus(201)
    @APIResponseSchema(value = AbsenceView.class, responseCode = "201")
    @Operation(
            operationId = "recordAbsence",
            summary = "Say that somebody is away",
            description = "Past, present or ahead, with or without an end. Nobody is away twice on one day.")
    public AbsenceView record(WorkerId id, @Valid @NotNull RecordAbsence request) {
        return idempotency.accept(
                request, () -> beAbsent(id, request), absence -> absence(id, absence), AbsenceId::new);
    }

    @GET
    @Path("/{id}/absences")
    @Operation(
            operationId = "listAbsences",
            summary = "Somebody's absences",
            description =
                    "The latest first, those entered in error among them, marked. Why somebody is away is for workforce and for those"
                            + " who stand above them.")
    public Page<AbsenceView> absences(WorkerId id) {
        return new Page<>(discretion.absences(staff.get(id)).views(), null);
    }

    @GET
    @Path("/{id}/absences/{absenceId}")
    @Operation(
            operationId = "getAbsence",
            summary = "One absence",
            description =
                    "From when, until when, why, and whether it was entered in error, for workforce and for those above.")
    public AbsenceView absence(WorkerId id, AbsenceId absenceId) {
        return discretion.absences(staff.get(id)).view(absenceId);
    }

    @POST
    @Path("/{id}/absences/{absenceId}/return")
    @RolesAllowed(Roles.WORKFORCE)
    @Operation(
            operationId = "recordReturn",
            summary = "Say that somebody is back",
            description = "Earlier or later than expected: the day before the return becomes the last day away.")
    public AbsenceView comeBack(WorkerId id, AbsenceId absenceId, @Valid @NotNull RecordReturn request) {
        var member = staff.get(id);
        precondition.check(member.version());
        outbox.publish(member.comeBack(absenceId, request.on(), clock.instant()));
        return member.absences().view(absenceId);
    }

    @POST
    @Path("/{id}/absences/{absenceId}/corrections")
    @RolesAllowed(Roles.WORKFORCE)
    @Operation(
            operationId = "correctAbsence",
            summary = "Say that an absence was entered in error",
            description = "It stays on record, marked, and no longer counts; its days are free to be recorded anew.")
    public AbsenceView correct(WorkerId id, AbsenceId absenceId, @Valid @NotNull MakeCorrection request) {
        var member = staff.get(id);
        precondition.check(member.version());
        var mark = new EnteredInError(request.reason(), caller.worker(), clock.instant());
        outbox.publish(member.correctAbsence(absenceId, mark));
        return member.absences().view(absenceId);
    }

    private AbsenceId beAbsent(WorkerId id, RecordAbsence request) {
        var member = staff.get(id);
        precondition.check(member.version());
        var absence = AbsenceId.next();
        outbox.publish(member.beAbsent(absence, request, clock.instant()));
        return absence;
    }
}
