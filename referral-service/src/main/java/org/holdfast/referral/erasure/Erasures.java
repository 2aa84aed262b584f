package org.holdfast.referral.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ErasureId;
import org.holdfast.platform.problem.NotFound;

/** Every erasure that was asked for. */
@ApplicationScoped
class Erasures implements PanacheRepositoryBase<Erasure, UUID> {

    Erasure get(ErasureId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("erasure"));
    }

    Erasure get(ChildId child, ErasureId id) {
        var erasure = get(id);
        if (!erasure.childId().equals(child)) {
            throw new NotFound("erasure");
        }
        return erasure;
    }
}
