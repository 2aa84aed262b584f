package org.holdfast.platform.privacy;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.holdfast.contracts.ChildId;

/** For a service that keeps nothing longer than the one with the case record. */
@DefaultBean
@ApplicationScoped
class NothingKept implements Retention {

    @Override
    public Optional<Kept> of(Set<ChildId> children) {
        return Optional.empty();
    }
}
