package org.holdfast.caseload.allocation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Roles;

/** How much each person has. Numbers only: which children they are is told elsewhere, to those who may know. */
@Path("/caseloads")
@Tag(name = "Caseload", description = "How much each worker carries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.WORKFORCE,
    Roles.ACADEMY,
    Roles.LEADER
})
@RunOnVirtualThread
@Transactional
class CaseloadResource {

    private final Workers workers;
    private final Allocations allocations;
    private final CaseloadPolicy policy;

    CaseloadResource(Workers workers, Allocations allocations, CaseloadPolicy policy) {
        this.workers = workers;
        this.allocations = allocations;
        this.policy = policy;
    }

    @Schema(name = "Caseload")
    record CaseloadView(
            WorkerId workerId,

            @Schema(example = "Sasha Merrow", maxLength = 200)
            String workerName,

            @Schema(example = "SOCIAL_WORKER", maxLength = 50)
            String grade,

            Workload workload) {}

    @GET
    @Path("/{workerId}")
    @Operation(
            operationId = "getCaseload",
            summary = "How much somebody has",
            description = "The number of children they are the social worker of, against what grade and hours allow.")
    public CaseloadView caseload(WorkerId workerId) {
        var worker = workers.find(workerId).orElseThrow(() -> new NotFound("worker"));
        return new CaseloadView(
                worker.id(),
                worker.fullName(),
                worker.grade(),
                Workload.of(allocations.caseloadOf(workerId), policy.limitFor(worker.grade(), worker.fte())));
    }
}
