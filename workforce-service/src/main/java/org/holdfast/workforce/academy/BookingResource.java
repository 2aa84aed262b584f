package org.holdfast.workforce.academy;

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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;
import org.holdfast.workforce.staff.Colleagues;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Places on courses. Anybody who works here books, whatever the grade. */
@Path("/bookings")
@Tag(name = "Academy")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.FRONT_DOOR,
    Roles.FRONT_DOOR_MANAGER,
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER,
    Roles.ACADEMY,
    Roles.WORKFORCE,
    Roles.LEADER
})
@RunOnVirtualThread
@Transactional
class BookingResource {

    private static final String PDF = "application/pdf";

    private final BookingDesk desk;
    private final Bookings bookings;
    private final Certificates certificates;
    private final Colleagues colleagues;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Clock clock;

    BookingResource(
            BookingDesk desk,
            Bookings bookings,
            Certificates certificates,
            Colleagues colleagues,
            Idempotency idempotency,
            Precondition precondition,
            Clock clock) {
        this.desk = desk;
        this.bookings = bookings;
        this.certificates = certificates;
        this.colleagues = colleagues;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = BookingView.class, responseCode = "201")
    @Operation(
            operationId = "bookPlace",
            summary = "Ask for a place on a course",
            description =
                    "A place while there is one, otherwise one in the queue, which moves up by itself. For oneself, or by those above and the"
                            + " academy for others. Nothing but training can be asked for before.")
    public BookingView book(@Valid @NotNull Book request) {
        return idempotency.accept(
                request, () -> desk.book(request), id -> bookings.get(id).view(), BookingId::new);
    }

    @GET
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "listBookings",
            summary = "Somebody's courses",
            description =
                    "Places had, waited for and given back, the latest first. For the person, those above, and the academy.")
    public Page<BookingView> all(@Valid @BeanParam OfPerson of) {
        return new Page<>(desk.of(of.person()), null).map(Booking::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getBooking",
            summary = "One booking",
            description = "For the person, those above, and the academy.")
    public BookingView booking(BookingId id) {
        return desk.seen(id).view();
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelBooking",
            summary = "Give a place back",
            description = "Whoever has waited longest moves up in the same moment.")
    public BookingView cancel(BookingId id) {
        precondition.check(desk.seen(id).version());
        return desk.cancel(id).view();
    }

    @POST
    @Path("/{id}/evaluations")
    @Operation(
            operationId = "evaluateCourse",
            summary = "Say what a course was worth",
            description = "By who was there: once straight afterwards, and once after three months of practice.")
    public BookingView evaluate(BookingId id, @Valid @NotNull Evaluate request) {
        var booking = desk.own(id);
        precondition.check(booking.version());
        booking.evaluate(request, clock.instant());
        bookings.flush();
        return booking.view();
    }

    @GET
    @Path("/{id}/certificate")
    @Produces(PDF)
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1000000)))
    @APIResponse(responseCode = "409")
    @Operation(
            operationId = "getCertificate",
            summary = "The certificate of a course",
            description = "A tagged PDF (PDF/UA), for who was there; nobody else has one (409).")
    public Response certificate(BookingId id) {
        var booking = desk.seen(id);
        var name = colleagues.get(booking.workerId()).fullName();
        return Response.ok(certificates.pdf(name, booking.attendance()), PDF).build();
    }
}
