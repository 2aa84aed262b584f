package org.holdfast.platform.access;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;

/** For a service that holds no child's record: there is nothing to see, so nobody has a reason to. */
@DefaultBean
@ApplicationScoped
class NobodyKnows implements NeedToKnow {

    @Override
    public Set<ChildId> childrenIn(TypedId record) {
        return Set.of();
    }

    @Override
    public Optional<String> reasonToSee(TypedId record, Set<ChildId> children) {
        return Optional.empty();
    }
}
