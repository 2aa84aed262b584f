package org.holdfast.caseload.story;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.aboutme.KnownAs;
import org.holdfast.caseload.allocation.Allocations;
import org.holdfast.caseload.allocation.AsSocialWorker;
import org.holdfast.caseload.story.ChildsStory.Chapter;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** Who is my social worker? */
@Path("/children/{id}/my-social-worker")
@Tag(name = "Relationship")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class MyWorkersResource {

    private final Allocations allocations;
    private final KnownAs knownAs;
    private final Clock clock;

    MyWorkersResource(Allocations allocations, KnownAs knownAs, Clock clock) {
        this.allocations = allocations;
        this.knownAs = knownAs;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getMySocialWorkers",
            summary = "Who is my social worker, who was it, and why did it change",
            description =
                    "For the child: first names, for how long, and each reason in words that a child understands. The national"
                            + " reason codes are at `/children/{id}/workers`.")
    public MyWorkersView told(ChildId id) {
        var times = allocations.socialWorkersOf(id);
        var names = knownAs.workers(times.stream().map(AsSocialWorker::workerId).toList());
        return new ChildsStory(
                        WorkingDays.dayOf(clock.instant()),
                        times.stream()
                                .map(time -> new Chapter(time, names.getOrDefault(time.workerId(), "Somebody")))
                                .toList())
                .told();
    }
}
