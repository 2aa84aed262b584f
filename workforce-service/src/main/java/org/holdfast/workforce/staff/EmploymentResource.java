package org.holdfast.workforce.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** What changes about somebody from joining to leaving. */
@Path("/staff")
@Tag(name = "Staff")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WORKFORCE)
@RunOnVirtualThread
@Transactional
class EmploymentResource {

    private final Staff staff;
    private final DepartureCorrections corrections;
    private final Placing placing;
    private final Outbox outbox;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    EmploymentResource(
            Staff staff,
            DepartureCorrections corrections,
            Placing placing,
            Outbox outbox,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.staff = staff;
        this.corrections = corrections;
        this.placing = placing;
        this.outbox = outbox;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Path("/{id}/contact-details")
    @Operation(
            operationId = "changeContactDetails",
            summary = "Change name and contact details",
            description = "The whole of them: what is left out is removed. Other services know them within seconds.")
    public StaffView changeContactDetails(WorkerId id, @Valid @NotNull ContactDetails details) {
        var member = staff.get(id);
        precondition.require(member.version());
        var now = clock.instant();
        outbox.publish(member.changeContactDetails(details, now));
        return member.view(now);
    }

    @PUT
    @Path("/{id}/working-pattern")
    @Operation(
            operationId = "changeWorkingPattern",
            summary = "Change grade and working time",
            description =
                    "Capacity and limits of the caseload follow from them. What was so before stays on record; a past day said again corrects it.")
    public StaffView changeWorkingPattern(WorkerId id, @Valid @NotNull ChangeWorkingPattern request) {
        var member = staff.get(id);
        precondition.require(member.version());
        var now = clock.instant();
        outbox.publish(member.changeWorkingPattern(request.pattern(), request.since(), now));
        return member.view(now);
    }

    @POST
    @Path("/{id}/moves")
    @Operation(
            operationId = "moveStaffMember",
            summary = "Move somebody",
            description =
                    "Into an open team, and under a supervisor who works here and does not stand below the person."
                            + " Nothing is moved with them: their cases stay theirs until they are handed over.")
    public StaffView move(WorkerId id, @Valid @NotNull MoveStaff request) {
        var member = staff.get(id);
        precondition.check(member.version());
        var now = clock.instant();
        var line = placing.line(request.teamId(), request.supervisorId(), WorkingDays.dayOf(now));
        outbox.publish(member.move(request, line, now));
        return member.view(now);
    }

    @POST
    @Path("/{id}/departure-corrections")
    @Operation(
            operationId = "correctDeparture",
            summary = "Say that somebody does not leave",
            description =
                    "A departure that was recorded wrongly, or taken back, whether or not its last day is over. Nothing is deleted: what was"
                            + " said, and why it is wrong, stays on record.")
    public StaffView correctDeparture(WorkerId id, @Valid @NotNull MakeCorrection request) {
        var member = staff.get(id);
        precondition.check(member.version());
        var now = clock.instant();
        corrections.keep(member, new EnteredInError(request.reason(), caller.worker(), now));
        outbox.publish(member.stay(now));
        return member.view(now);
    }

    @POST
    @Path("/{id}/registration-readings")
    @Operation(
            operationId = "readRegistration",
            summary = "Record what the public register says",
            description =
                    "Number, until when, and how the registration stands, as read at Social Work England on a day. Whoever is suspended, lapsed or"
                            + " removed is told to the other services as not registered.")
    public StaffView readRegistration(WorkerId id, @Valid @NotNull ReadRegistration request) {
        var member = staff.get(id);
        precondition.check(member.version());
        var now = clock.instant();
        staff.refuseNumberOfAnother(request.registrationNumber(), member, WorkingDays.dayOf(now));
        outbox.publish(member.readRegistration(request.registration(), now));
        return member.view(now);
    }

    @POST
    @Path("/{id}/departures")
    @Operation(
            operationId = "recordDeparture",
            summary = "Say that somebody leaves",
            description =
                    "Until the last day is over they work here and the day can be set anew; afterwards nothing else is done"
                            + " with them.")
    public StaffView leave(WorkerId id, @Valid @NotNull Departure departure) {
        var member = staff.get(id);
        precondition.check(member.version());
        var now = clock.instant();
        outbox.publish(member.leave(departure, now));
        return member.view(now);
    }
}
