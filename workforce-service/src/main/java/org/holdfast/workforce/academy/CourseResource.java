package org.holdfast.workforce.academy;

import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The catalogue of the academy: for everybody, whatever the grade. */
@Path("/courses")
@Tag(name = "Academy", description = "Courses for everybody whatever the grade, places on them, and what they leave")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class CourseResource {

    private final Catalogue catalogue;
    private final Idempotency idempotency;

    CourseResource(Catalogue catalogue, Idempotency idempotency) {
        this.catalogue = catalogue;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ACADEMY)
    @ResponseStatus(201)
    @APIResponseSchema(value = CourseView.class, responseCode = "201")
    @Operation(
            operationId = "addCourse",
            summary = "Put a course into the catalogue",
            description = "It is open to everybody; only training can be asked for before. Its code is its own.")
    public CourseView add(@Valid @NotNull AddCourse request) {
        return idempotency.accept(
                request, () -> put(request), id -> catalogue.get(id).view(), CourseId::new);
    }

    @GET
    @Operation(
            operationId = "listCourses",
            summary = "The catalogue",
            description = "By title. Every course is open to everybody, whatever the grade.")
    public Page<CourseView> all() {
        return new Page<>(catalogue.byTitle(), null).map(Course::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCourse",
            summary = "One course",
            description = "What it is about, what it builds on, how long it counts, and who needs it.")
    public CourseView course(CourseId id) {
        return catalogue.get(id).view();
    }

    private CourseId put(AddCourse request) {
        var course = new Course(CourseId.next(), request);
        catalogue.add(course);
        return course.id();
    }
}
