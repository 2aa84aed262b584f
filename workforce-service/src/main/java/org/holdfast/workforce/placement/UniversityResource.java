package org.holdfast.workforce.placement;

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

/** Universities that send students. */
@Path("/universities")
@Tag(name = "Practice education", description = "Universities, students on placement and those who teach them")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ACADEMY, Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class UniversityResource {

    private final Universities universities;
    private final Idempotency idempotency;

    UniversityResource(Universities universities, Idempotency idempotency) {
        this.universities = universities;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ACADEMY)
    @ResponseStatus(201)
    @APIResponseSchema(value = UniversityView.class, responseCode = "201")
    @Operation(
            operationId = "addUniversity",
            summary = "Add a university",
            description = "With the routes by which its students come.")
    public UniversityView add(@Valid @NotNull AddUniversity request) {
        return idempotency.accept(
                request, () -> added(request), id -> universities.get(id).view(), UniversityId::new);
    }

    @GET
    @Operation(operationId = "listUniversities", summary = "All universities", description = "By name.")
    public Page<UniversityView> all() {
        return new Page<>(universities.byName(), null).map(University::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUniversity", summary = "One university", description = "Its name, and its routes.")
    public UniversityView one(UniversityId id) {
        return universities.get(id).view();
    }

    private UniversityId added(AddUniversity request) {
        var id = UniversityId.next();
        universities.add(new University(id, request));
        return id;
    }
}
