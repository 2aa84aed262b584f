package org.holdfast.caseload.allocation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who works with a child. */
@Path("/cases/{id}")
@Tag(name = "Allocation", description = "Who works with a child, and who could")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class AllocationResource {

    private final CaseFiles cases;
    private final Allocations allocations;
    private final Allocating allocating;
    private final Ranking ranking;
    private final Workers workers;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;

    AllocationResource(
            CaseFiles cases,
            Allocations allocations,
            Allocating allocating,
            Ranking ranking,
            Workers workers,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller) {
        this.cases = cases;
        this.allocations = allocations;
        this.allocating = allocating;
        this.ranking = ranking;
        this.workers = workers;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
    }

    @GET
    @Path("/allocation-options")
    @Operation(
            operationId = "listAllocationOptions",
            summary = "Who could become the child's social worker",
            description =
                    "Everyone of a grade that holds cases who is registered and here today, best first. Each says what it would do"
                            + " to their caseload and what speaks for or against, in words and in points. A consultant is"
                            + " proposed where the case crosses the policy's line. Asked are the teams of the area, and whoever was"
                            + " the child's social worker or is a brother's or sister's, wherever they work; everyone, where no team"
                            + " holds the case.")
    public AllocationOptionList options(
            CaseId id,
            @QueryParam("within")
                    @DefaultValue("AREA")
                    @Parameter(description = "How far to look: the area of the team, or the whole council")
                    OptionsWithin within) {
        return ranking.of(cases.get(id), within);
    }

    @POST
    @Path("/allocations")
    @ResponseStatus(201)
    @APIResponseSchema(value = AllocationView.class, responseCode = "201")
    @Operation(
            operationId = "allocateCase",
            summary = "Give somebody a role with the child",
            description =
                    "A new social worker follows the one before without a gap and says why. Nobody is allocated who is away,"
                            + " gone, or not registered for a role that needs it, nor over the limit without a manager's reason.")
    public AllocationView allocate(CaseId id, @Valid @NotNull Allocate request) {
        return idempotency.accept(request, () -> start(id, request), this::view, AllocationId::new);
    }

    @GET
    @Path("/allocations/{allocationId}")
    @Operation(
            operationId = "getAllocation",
            summary = "One allocation",
            description = "From when to when, and why it changed.")
    public AllocationView allocation(CaseId id, AllocationId allocationId) {
        return onCase(id, allocationId).view(nameOf(onCase(id, allocationId)));
    }

    @POST
    @Path("/allocations/{allocationId}/ending")
    @Operation(
            operationId = "endAllocation",
            summary = "End somebody's role with the child",
            description =
                    "The child's social worker changes only to another one: that role ends when the next begins, or with the"
                            + " case.")
    public AllocationView end(CaseId id, AllocationId allocationId, @Valid @NotNull EndAllocation request) {
        var file = cases.get(id);
        precondition.check(file.version());
        allocating.end(file, onCase(id, allocationId), request.reason());
        return view(allocationId);
    }

    private AllocationId start(CaseId id, Allocate request) {
        CaseFile file = cases.get(id);
        precondition.check(file.version());
        if (file.teamId().isEmpty()) {
            throw new TeamFirst();
        }
        return allocating.allocate(file, request, caller.worker());
    }

    private Allocation onCase(CaseId id, AllocationId allocationId) {
        var allocation = allocations.get(allocationId);
        if (!allocation.caseId().equals(id)) {
            throw new NotFound("allocation");
        }
        return allocation;
    }

    private AllocationView view(AllocationId id) {
        var allocation = allocations.get(id);
        return allocation.view(nameOf(allocation));
    }

    private String nameOf(Allocation allocation) {
        return workers.find(allocation.workerId()).map(Worker::fullName).orElse("");
    }
}
