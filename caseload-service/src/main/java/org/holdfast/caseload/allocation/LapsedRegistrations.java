package org.holdfast.caseload.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.caseload.task.TaskKind;
import org.holdfast.caseload.task.Tasks;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkforceEvent;
import org.holdfast.contracts.WorkforceEvent.RegistrationLapsed;

/** Somebody may not practise any more and is a child's social worker: whoever manages them sees to it for each child. */
@ApplicationScoped
public class LapsedRegistrations {

    private final Allocations allocations;
    private final Workers workers;
    private final Tasks tasks;

    LapsedRegistrations(Allocations allocations, Workers workers, Tasks tasks) {
        this.allocations = allocations;
        this.workers = workers;
        this.tasks = tasks;
    }

    /** One and the same for every time the event comes, and another for the lapse of another year. */
    private record Lapse(UUID value) implements TypedId {

        static Lapse of(RegistrationLapsed event) {
            var said = "%s %s".formatted(event.workerId().value(), event.on());
            return new Lapse(UUID.nameUUIDFromBytes(said.getBytes(UTF_8)));
        }
    }

    public void on(WorkforceEvent event) {
        if (event instanceof RegistrationLapsed lapsed) {
            var manager =
                    workers.find(lapsed.workerId()).map(Worker::supervisorId).orElse(null);
            for (var allocation : allocations.asSocialWorker(lapsed.workerId())) {
                tasks.raise(
                        TaskKind.REGISTRATION_LAPSED,
                        allocation.childId(),
                        Lapse.of(lapsed),
                        lapsed.workerId(),
                        manager,
                        lapsed.occurredAt());
            }
        }
    }
}
