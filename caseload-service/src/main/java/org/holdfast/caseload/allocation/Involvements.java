package org.holdfast.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.Restrictions;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.outbox.Outbox;

/** Tells everybody who works with a child, whenever that changes. */
@ApplicationScoped
class Involvements {

    private final Allocations allocations;
    private final Restrictions restrictions;
    private final Circle circle;
    private final Outbox outbox;

    Involvements(Allocations allocations, Restrictions restrictions, Circle circle, Outbox outbox) {
        this.allocations = allocations;
        this.restrictions = restrictions;
        this.circle = circle;
        this.outbox = outbox;
    }

    /** @param changes what happened, told before what is so now */
    void tell(CaseFile file, List<? extends Event> changes, Instant now) {
        allocations.flush();
        var people = new InvolvementState(
                file.childId(),
                allocations.currentFor(file.childId()).stream()
                        .map(Allocation::involvement)
                        .toList(),
                file.isOpen() ? file.id() : null,
                file.isOpen() ? file.teamId().orElse(null) : null,
                restrictions.namedFor(file.childId()).orElse(null),
                now,
                allocations.nextInvolvementVersion(file.childId()));
        circle.keep(people);
        var events = new ArrayList<Event>(changes);
        events.add(people);
        outbox.publish(events);
    }
}
