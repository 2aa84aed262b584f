package org.holdfast.referral.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.problem.NotFound;

/** Every legal hold, those that have ended among them. */
@ApplicationScoped
class LegalHolds implements PanacheRepositoryBase<LegalHold, UUID> {

    LegalHold get(LegalHoldId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("legal hold"));
    }

    LegalHold get(ChildId child, LegalHoldId id) {
        var hold = get(id);
        if (!hold.childId().equals(child)) {
            throw new NotFound("legal hold");
        }
        return hold;
    }

    /** The newest first. */
    List<LegalHold> of(Collection<ChildId> records) {
        return list("childId in ?1 order by placedAt desc, id desc", records);
    }

    void refuseIfAny(Collection<ChildId> records) {
        if (count("childId in ?1 and endedAt is null", records) > 0) {
            throw new OnLegalHold();
        }
    }
}
