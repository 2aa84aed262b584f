package org.holdfast.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.signin.Caller;

/** A record that is restricted is not shown as a find to anybody who is not named on it, so nobody learns that it is there. */
@ApplicationScoped
class RestrictedChildren {

    private final Session entities;
    private final Caller caller;

    RestrictedChildren(Session entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** Those of the records that the caller must not come upon. A restriction holds for every record of the child. */
    Set<ChildId> hiddenAmong(Collection<ChildId> records) {
        return OneColumn.of(entities, """
                        select record from unnest(cast(:records as uuid[])) as record
                        where exists (
                            select 1 from circle_child
                            where restricted_to is not null
                              and survivor_of(child_id) = survivor_of(record)
                              and coalesce(:caller = any (restricted_to || worker_ids), false) = false)
                        """, UUID.class)
                .setParameter(
                        "records",
                        records.stream().map(TypedId::value).distinct().toArray(UUID[]::new))
                .setParameter("caller", caller.ifWorker().map(WorkerId::value).orElse(null), UUID.class)
                .getResultStream()
                .map(ChildId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
