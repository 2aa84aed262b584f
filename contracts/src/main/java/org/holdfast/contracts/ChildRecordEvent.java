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

    /**
     * What a child said when they told a worker of harm.
     *
     * @param exactWords the child's own words, unchanged
     * @param actionTaken what the worker did about it at once
     * @param workerId whom the child told
     * @param inDanger whether the worker believes the child is in danger now
     */
    record ChildDisclosed(
            WorkPlanId workPlanId,
            SessionId sessionId,
            ChildId childId,
            WorkerId workerId,
            String exactWords,
            @Nullable String actionTaken,
            boolean inDanger,
            Instant occurredAt,
            int version)
            implements ChildRecordEvent {

        @Override
        public WorkPlanId subject() {
            return workPlanId;
        }
    }

    /**
     * What was decided about a child in a worker's supervision. What else was said there stays between the people who were there.
     *
     * @param supervisorId who decided
     * @param rationale why
     */
    record DecidedInSupervision(
            SupervisionId supervisionId,
            ChildId childId,
            WorkerId supervisorId,
            String decision,
            @Nullable String rationale,
            Instant occurredAt,
            int version)
            implements ChildRecordEvent {

        @Override
        public SupervisionId subject() {
            return supervisionId;
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
