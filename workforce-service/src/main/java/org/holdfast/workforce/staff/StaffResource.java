package org.holdfast.workforce.staff;

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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The staff register. The names of staff are not children's data: everyone who works here may read them, partners may not. */
@Path("/staff")
@Tag(name = "Staff", description = "Who works here, where, under whom and until when")
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
    Roles.TOOLKIT_EDITOR,
    Roles.LEADER,
    Roles.AUDITOR,
    Roles.MIGRATION,
    Roles.OPERATOR
})
@RunOnVirtualThread
@Transactional
class StaffResource {

    private static final String LIST = "staff";

    private final Staff staff;
    private final Joining joining;
    private final Discretion discretion;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Clock clock;

    StaffResource(
            Staff staff,
            Joining joining,
            Discretion discretion,
            Idempotency idempotency,
            Cursors cursors,
            Clock clock) {
        this.staff = staff;
        this.joining = joining;
        this.discretion = discretion;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.WORKFORCE)
    @ResponseStatus(201)
    @APIResponseSchema(value = StaffView.class, responseCode = "201")
    @Operation(
            operationId = "joinStaff",
            summary = "Put somebody on the staff register",
            description =
                    "From the first day of employment on they can be given work. A registration number belongs to one person.")
    public StaffView join(@Valid @NotNull JoinStaff request) {
        return idempotency.accept(
                request, () -> joining.join(id(request), request), id -> discretion.view(staff.get(id)), WorkerId::new);
    }

    @GET
    @Operation(
            operationId = "listStaff",
            summary = "The staff register",
            description = "By name: who works here, has worked here or is about to. Filters narrow it down together.")
    public Page<StaffView> all(@Valid @BeanParam StaffFilter filter, @Valid @BeanParam PageRequest page) {
        var after = cursors.place(LIST, page.cursor).map(Place::id).orElse(null);
        var rows = staff.matching(filter, WorkingDays.dayOf(clock.instant()), after, page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        member -> new Place("", member.id().value()))
                .map(discretion::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getStaffMember",
            summary = "One member of staff",
            description =
                    "Whom to call and whether they are there. Registration and the reason for leaving are shown to workforce,"
                            + " supervisors and service managers.")
    public StaffView member(WorkerId id) {
        return discretion.view(staff.get(id));
    }

    @GET
    @Path("/{id}/line")
    @Operation(
            operationId = "getLine",
            summary = "Who stands above somebody",
            description =
                    "The people up the line, the nearest first. Somebody who has left stays in it, with their last day, until"
                            + " those below are moved.")
    public Page<StaffView> line(WorkerId id) {
        return new Page<>(staff.upwardsFrom(staff.get(id).supervisorId()), null).map(discretion::view);
    }

    @GET
    @Path("/{id}/moves")
    @Operation(
            operationId = "listPlacements",
            summary = "Where somebody has worked",
            description = "Every placement with team and supervisor, the latest first.")
    public Page<Placement> placements(WorkerId id) {
        return new Page<>(staff.get(id).standing().placements(), null);
    }

    @GET
    @Path("/{id}/working-patterns")
    @RolesAllowed({Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.ACADEMY})
    @Operation(
            operationId = "listWorkingPatterns",
            summary = "As what somebody has worked, and how much",
            description = "By the days from which it counted, the latest first, corrections among them.")
    public Page<PatternSince> patterns(WorkerId id) {
        return new Page<>(staff.get(id).standing().patterns().latestFirst(), null);
    }

    private static WorkerId id(JoinStaff request) {
        return Objects.requireNonNullElseGet(request.id(), WorkerId::next);
    }
}
