package org.holdfast.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.audit.Audit.Entry;
import org.holdfast.platform.audit.Audit.Outcome;

/**
 * Puts every look at a child's record on the audit trail, allowed or refused, before the answer leaves. A look that is allowed
 * commits with the reading itself: what cannot be written on the trail is not shown, and no request holds a second connection.
 */
@ApplicationScoped
public class ReadTrail {

    private final Audit audit;
    private final RefusedLooks refusedLooks;

    ReadTrail(Audit audit, RefusedLooks refusedLooks) {
        this.audit = audit;
        this.refusedLooks = refusedLooks;
    }

    /** @param reason why the caller may see it */
    @Transactional
    public void read(String action, String recordType, UUID record, Set<ChildId> children, String reason) {
        audit.write(List.of(new Entry(action, Outcome.READ, recordType, Set.of(record), children, reason)));
    }

    @Transactional
    public void listed(
            String action, String recordType, Collection<UUID> records, Set<ChildId> children, String reason) {
        audit.write(List.of(new Entry(action, Outcome.READ, recordType, records, children, reason)));
    }

    public void refused(String action, String recordType, UUID record, Set<ChildId> children) {
        refusedLooks.add(new Entry(action, Outcome.REFUSED, recordType, Set.of(record), children, ""));
    }
}
