package org.holdfast.workforce.cohort;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.Colleagues;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who learns together, such as the newly qualified at the monthly academy. */
@Path("/cohorts")
@Tag(name = "Academy")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ACADEMY, Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@RunOnVirtualThread
@Transactional
class CohortResource {

    private static final String LIST = "cohorts";

    private final Cohorts cohorts;
    private final Colleagues colleagues;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    CohortResource(
            Cohorts cohorts,
            Colleagues colleagues,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.cohorts = cohorts;
        this.colleagues = colleagues;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ACADEMY)
    @ResponseStatus(201)
    @APIResponseSchema(value = CohortView.class, responseCode = "201")
    @Operation(
            operationId = "formCohort",
            summary = "Form a cohort",
            description =
                    "Of people who work here. It meets on the day of the first meeting, and every month from then on.")
    public CohortView form(@Valid @NotNull FormCohort request) {
        return idempotency.accept(request, () -> formed(request), this::one, CohortId::new);
    }

    @GET
    @Operation(
            operationId = "listCohorts",
            summary = "All cohorts",
            description = "In the order in which they were formed.")
    public Page<CohortView> all(@Valid @BeanParam PageRequest page) {
        return cursors.page(
                        LIST,
                        cohorts.after(cursors.place(LIST, page.cursor), page.limit + 1),
                        page.limit,
                        cohort -> new Place("", cohort.id().value()))
                .map(Cohort::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCohort",
            summary = "One cohort",
            description = "When it meets, who is in it, and how often each was there.")
    public CohortView one(CohortId id) {
        return cohorts.get(id).view();
    }

    @POST
    @Path("/{id}/members")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "addCohortMember",
            summary = "Take somebody into a cohort",
            description = "Who comes later finds the meetings that are left.")
    public CohortView add(CohortId id, @Valid @NotNull AddMember request) {
        var cohort = checked(id);
        if (!worksHere(request.workerId())) {
            throw new NotHereToLearn();
        }
        cohort.add(request.workerId());
        return flushed(cohort);
    }

    @POST
    @Path("/{id}/registers")
    @RolesAllowed(Roles.ACADEMY)
    @Operation(
            operationId = "takeCohortRegister",
            summary = "Say who was at a meeting",
            description = "Once for each meeting, on its day or afterwards.")
    public CohortView register(CohortId id, @Valid @NotNull TakeCohortRegister request) {
        var cohort = checked(id);
        cohort.register(request, today());
        return flushed(cohort);
    }

    private CohortId formed(FormCohort request) {
        if (!request.workerIds().stream().allMatch(this::worksHere)) {
            throw new SomebodyNotHere();
        }
        var cohort = new Cohort(CohortId.next(), request, caller.worker(), clock.instant());
        cohorts.persistAndFlush(cohort);
        return cohort.id();
    }

    private boolean worksHere(WorkerId worker) {
        return colleagues.find(worker).filter(person -> !person.isGone(today())).isPresent();
    }

    private Cohort checked(CohortId id) {
        var cohort = cohorts.get(id);
        precondition.check(cohort.version());
        return cohort;
    }

    private CohortView flushed(Cohort cohort) {
        cohorts.flush();
        return cohort.view();
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
