package org.holdfast.workforce.academy;

import io.quarkus.security.Authenticated;
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
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jboss.resteasy.reactive.ResponseStatus;

/** When courses are held, and who was there. */
@Path("/course-sessions")
@Tag(name = "Academy")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class CourseSessionResource {

    private static final String LIST = "course-sessions";

    private final CourseSessions sessions;
    private final Catalogue catalogue;
    private final Bookings bookings;
    private final BookingDesk desk;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Clock clock;

    CourseSessionResource(
            CourseSessions sessions,
            Catalogue catalogue,
            Bookings bookings,
            BookingDesk desk,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Clock clock) {
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.bookings = bookings;
        this.desk = desk;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ACADEMY)
    @ResponseStatus(201)
    @APIResponseSchema(value = CourseSessionView.class, responseCode = "201")
    @Operation(
            operationId = "planCourse",
            summary = "Say when a course is held",
            description = "Where, and for how many. Places are given until it begins.")
    public CourseSessionView plan(@Valid @NotNull PlanCourse request) {
        return idempotency.accept(
                request, () -> add(request), id -> sessions.get(id).view(), CourseSessionId::new);
    }

    @GET
    @Operation(
            operationId = "listCourseSessions",
            summary = "What is coming up",
            description = "From today on, by the first day, with the places that are left.")
    public Page<CourseSessionView> all(@Valid @BeanParam PageRequest page) {
        var today = WorkingDays.dayOf(clock.instant());
        var rows = sessions.from(today, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.startsOn().toString(), row.id().value()))
                .map(CourseSession::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCourseSession",
            summary = "One time of a course",
            description = "When, where, and whether there is room.")
    public CourseSessionView session(CourseSessionId id) {
        return sessions.get(id).view();
    }

    @GET
    @Path("/{id}/bookings")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "listBookingsOfSession",
            summary = "Who comes and who waits",
            description = "In the order in which they booked.")
    public Page<BookingView> bookings(CourseSessionId id) {
        return new Page<>(bookings.of(sessions.get(id)), null).map(Booking::view);
    }

    @POST
    @Path("/{id}/capacity")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "changeCapacity",
            summary = "Change the number of places",
            description = "With a larger room those who waited longest move up at once. Nobody loses a place.")
    public CourseSessionView enlarge(CourseSessionId id, @Valid @NotNull ChangeCapacity request) {
        precondition.check(sessions.get(id).version());
        return desk.enlarge(id, request.capacity()).view();
    }

    @POST
    @Path("/{id}/register")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "takeRegister",
            summary = "Say who was there",
            description =
                    "Once it is over. Who was there has a certificate; who had a place and was not there is marked absent.")
    public CourseSessionView register(CourseSessionId id, @Valid @NotNull TakeRegister request) {
        precondition.check(sessions.get(id).version());
        return desk.takeRegister(id, request.attended()).view();
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "cancelCourseSession",
            summary = "Call a course off",
            description = "Every place on it, and in the queue for it, falls away.")
    public CourseSessionView cancel(CourseSessionId id) {
        precondition.check(sessions.get(id).version());
        return desk.callOff(id).view();
    }

    private CourseSessionId add(PlanCourse request) {
        var session = new CourseSession(CourseSessionId.next(), catalogue.get(request.courseId()), request);
        sessions.persistAndFlush(session);
        return session.id();
    }
}
