package org.holdfast.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildRecordEvent;
import org.holdfast.contracts.Event;
import org.holdfast.platform.audit.Audit.Entry;
import org.holdfast.platform.audit.Audit.Outcome;
import org.holdfast.platform.origin.Origin;

/** Puts every change on the audit trail in the change's own transaction, by the event that tells of it. */
@ApplicationScoped
public class ChangeTrail {

    private static final String BROUGHT_IN = "IMPORTED";

    private final Audit audit;
    private final Origin origin;

    ChangeTrail(Audit audit, Origin origin) {
        this.audit = audit;
        this.origin = origin;
    }

    /** What the trail is to say of these changes. */
    public List<AuditLine> of(List<? extends Event> events) {
        return audit.lines(events.stream()
                .filter(event -> !(event instanceof ChildRecordEvent))
                .map(this::entry)
                .toList());
    }

    private Entry entry(Event event) {
        var children = event.key() instanceof ChildId child ? Set.of(child) : Set.<ChildId>of();
        var type = event.subject().getClass().getSimpleName().replace("Id", "");
        return new Entry(
                event.getClass().getSimpleName(),
                Outcome.CHANGED,
                type,
                Set.of(event.subject().value()),
                children,
                origin.tellsHistory() ? BROUGHT_IN : "");
    }
}
