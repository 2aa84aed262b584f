package org.holdfast.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildRecordEvent;
import org.holdfast.contracts.Event;
import org.holdfast.platform.audit.Audit.Entry;
import org.holdfast.platform.audit.Audit.Outcome;

/** Puts every change on the audit trail in the change's own transaction, by the event that tells of it. */
@ApplicationScoped
public class ChangeTrail {

    private final Audit audit;

    ChangeTrail(Audit audit) {
        this.audit = audit;
    }

    public void changed(List<? extends Event> events) {
        audit.write(events.stream()
                .filter(event -> !(event instanceof ChildRecordEvent))
                .map(ChangeTrail::entry)
                .toList());
    }

    private static Entry entry(Event event) {
        var children = event.key() instanceof ChildId child ? Set.of(child) : Set.<ChildId>of();
        var type = event.subject().getClass().getSimpleName().replace("Id", "");
        return new Entry(
                event.getClass().getSimpleName(),
                Outcome.CHANGED,
                type,
                Set.of(event.subject().value()),
                children,
                "");
    }
}
