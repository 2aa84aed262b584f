package org.holdfast.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Text about a child that another service must hold. For services only, never for subscribers. */
public sealed interface ChildRecordEvent extends Event {

    String TOPIC = "holdfast.child-records.v1";

    ChildId childId();

    /**
     * What a child said in a session of direct work.
     *
     * @param exactWords the child's own words, unchanged
     * @param observation what the worker saw, kept apart from what the child said
     */
    record ChildSpokeInSession(
            WorkPlanId workPlanId,
            SessionId sessionId,
            ChildId childId,
            @Nullable String exactWords,
            @Nullable String observation,
            Instant occurredAt,
            int version)
            implements ChildRecordEvent {

        @Override
        public WorkPlanId subject() {
            return workPlanId;
        }
    }

    @Override
    default ChildId key() {
        return childId();
    }

    @Override
    default String topic() {
        return TOPIC;
    }
}
