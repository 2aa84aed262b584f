package org.holdfast.referral.merging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.problem.NotFound;

/** Every merge there was, those that were undone among them. */
@ApplicationScoped
class Merges implements PanacheRepositoryBase<Merge, UUID> {

    Merge get(MergeId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("merge"));
    }

    /** The newest first. */
    List<Merge> of(Collection<ChildId> records) {
        return list("recordId in ?1 or intoId in ?1 order by mergedAt desc, id desc", records);
    }
}
