package org.holdfast.caseload.allocation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.allocation.WorkerOfChildView.SocialWorker;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.signin.Roles;

/** The people in a child's life here, and what happened. */
@Path("/children/{id}")
@Tag(name = "Relationship", description = "Who a child's worker is, who it was, and what happened between them")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.FRONT_DOOR,
    Roles.FRONT_DOOR_MANAGER,
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER
})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class ChildWorkerResource {

    private final Allocations allocations;
    private final CaseFiles cases;
    private final Workers workers;
    private final Timeline timeline;

    ChildWorkerResource(Allocations allocations, CaseFiles cases, Workers workers, Timeline timeline) {
        this.allocations = allocations;
        this.cases = cases;
        this.workers = workers;
        this.timeline = timeline;
    }

    record AllocationList(List<AllocationView> items) {}

    record ChildTimeline(List<TimelineEntry> items) {}

    @GET
    @Path("/worker")
    @Operation(
            operationId = "getSocialWorkerOfChild",
            summary = "Who is my social worker",
            description =
                    "The child's social worker today, since when, and how to reach them; none while the child waits.")
    public WorkerOfChildView worker(ChildId id) {
        var current = allocations.socialWorkerOf(id);
        return new WorkerOfChildView(
                id,
                cases.openFor(id).map(CaseFile::id).orElse(null),
                current.map(this::socialWorker).orElse(null));
    }

    @GET
    @Path("/workers")
    @Operation(
            operationId = "listWorkersOfChild",
            summary = "Everyone who has worked with the child",
            description = "From when to when, in which role, and why it changed. The earliest first.")
    public AllocationList workers(ChildId id) {
        var all = allocations.ofChild(id);
        var names = workers.withIds(all.stream().map(Allocation::workerId).toList());
        return new AllocationList(all.stream()
                .map(each -> each.view(
                        names.containsKey(each.workerId())
                                ? names.get(each.workerId()).fullName()
                                : ""))
                .toList());
    }

    @GET
    @Path("/timeline")
    @Operation(
            operationId = "getTimelineOfChild",
            summary = "What happened",
            description =
                    "Cases, changes of worker and direct work, newest first, with the child's own words where they were kept.")
    public ChildTimeline timeline(ChildId id) {
        return new ChildTimeline(timeline.of(id));
    }

    private SocialWorker socialWorker(Allocation current) {
        return workers.find(current.workerId())
                .map(worker -> new SocialWorker(
                        worker.id(), worker.fullName(), worker.email(), worker.telephone(), current.startedAt()))
                .orElseGet(() -> new SocialWorker(current.workerId(), "", null, null, current.startedAt()));
    }
}
