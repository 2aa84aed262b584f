package org.holdfast.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How what is held of a child is erased, in all services. */
public sealed interface ErasureEvent extends Event {

    String TOPIC = "holdfast.erasures.v1";

    ErasureId erasureId();

    ChildId childId();

    @Override
    default ChildId key() {
        return childId();
    }

    @Override
    default ErasureId subject() {
        return erasureId();
    }

    @Override
    default String topic() {
        return TOPIC;
    }

    /**
     * Two people have agreed to erase what is held of a child.
     *
     * @param childIds all records of the child, where records were merged; `childId` among them
     * @param whateverIsKept whether it is erased though law or policy would keep it: a court ordered it, or it should never have been held
     */
    record ErasureAuthorised(
            ErasureId erasureId,
            ChildId childId,
            List<ChildId> childIds,
            boolean whateverIsKept,
            Instant occurredAt,
            int version)
            implements ErasureEvent {}

    /**
     * The law, or the council's policy, makes a service keep the record, and nothing is erased anywhere.
     *
     * @param rule code of the rule
     * @param keptUntil the last day on which it holds; absent while nobody can say, as for an open case
     */
    record ErasureHeldBack(
            ErasureId erasureId,
            ChildId childId,
            String service,
            String rule,
            @Nullable LocalDate keptUntil,
            Instant occurredAt,
            int version)
            implements ErasureEvent {}

    /**
     * A service has erased what it held.
     *
     * @param childIds as authorised
     * @param rows how many were removed or blanked
     */
    record ErasureCarriedOut(
            ErasureId erasureId,
            ChildId childId,
            List<ChildId> childIds,
            String service,
            int rows,
            Instant occurredAt,
            int version)
            implements ErasureEvent {}
}
