package org.holdfast.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.audit.Audit.Entry;
import org.holdfast.platform.audit.Audit.Outcome;

/**
 * Puts every look at a child's record on the audit trail, allowed or refused, in a short transaction of its own: it is there before
 * the answer leaves and it stays whatever becomes of the request.
 */
@ApplicationScoped
public class ReadTrail {

    private final Audit audit;

    ReadTrail(Audit audit) {
        this.audit = audit;
    }

    /** @param reason why the caller may see it */
    @Transactional(TxType.REQUIRES_NEW)
    public void read(String action, String recordType, UUID record, Set<ChildId> children, String reason) {
        audit.write(List.of(new Entry(action, Outcome.READ, recordType, Set.of(record), children, reason)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void listed(
            String action, String recordType, Collection<UUID> records, Set<ChildId> children, String reason) {
        audit.write(List.of(new Entry(action, Outcome.READ, recordType, records, children, reason)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void refused(String action, String recordType, UUID record, Set<ChildId> children) {
        audit.write(List.of(new Entry(action, Outcome.REFUSED, recordType, Set.of(record), children, "")));
    }
}
