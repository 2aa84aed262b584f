package org.holdfast.platform.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/** Why, and how long, a service has to keep what it holds of a child. */
public interface Retention {

    /** Nothing where these records may be erased today. */
    Optional<Kept> of(Set<ChildId> children);

    /**
     * @param rule code of the law or policy
     * @param until the last day; absent while nobody can say
     */
    record Kept(String rule, @Nullable LocalDate until) {}
}
