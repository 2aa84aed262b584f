package org.holdfast.contracts;

import java.time.Instant;
import java.time.LocalDate;

/** What workers and children do together. */
public sealed interface DirectWorkEvent extends Event {

    String TOPIC = "holdfast.direct-work.v1";

    WorkPlanId workPlanId();

    ChildId childId();

    /** A worker plans direct work with a child. */
    record WorkPlanned(WorkPlanId workPlanId, ChildId childId, WorkerId plannedBy, Instant occurredAt, int version)
            implements DirectWorkEvent {}

    /**
     * A session took place and was written up; what the child said travels with the child's record.
     *
     * @param minutes the time spent together
     */
    record SessionRecorded(
            WorkPlanId workPlanId,
            SessionId sessionId,
            ChildId childId,
            WorkerId workerId,
            ToolId toolId,
            LocalDate heldOn,
            int minutes,
            Instant occurredAt,
            int version)
            implements DirectWorkEvent {}

    /** The session was entered in error: whoever shows it takes it away. */
    record SessionCorrected(
            WorkPlanId workPlanId, SessionId sessionId, ChildId childId, Instant occurredAt, int version)
            implements DirectWorkEvent {}

    /**
     * Something changed because of direct work, or nothing did and the worker says so.
     *
     * @param kind the code set outcome-kind of direct-work-service
     */
    record OutcomeRecorded(
            WorkPlanId workPlanId,
            OutcomeId outcomeId,
            ChildId childId,
            WorkerId workerId,
            String kind,
            LocalDate changedOn,
            Instant occurredAt,
            int version)
            implements DirectWorkEvent {}

    /** The child was told what came of what they said. */
    record ChildToldOfOutcome(
            WorkPlanId workPlanId,
            OutcomeId outcomeId,
            ChildId childId,
            WorkerId workerId,
            LocalDate toldOn,
            Instant occurredAt,
            int version)
            implements DirectWorkEvent {}

    /**
     * A child told a worker of harm. What the child said travels with the child's record.
     *
     * @param workerId whom the child told
     * @param inDanger whether the worker believes the child is in danger now
     */
    record DisclosureMade(
            WorkPlanId workPlanId,
            SessionId sessionId,
            ChildId childId,
            WorkerId workerId,
            boolean inDanger,
            Instant occurredAt,
            int version)
            implements DirectWorkEvent {}

    @Override
    default ChildId key() {
        return childId();
    }

    @Override
    default WorkPlanId subject() {
        return workPlanId();
    }

    @Override
    default String topic() {
        return TOPIC;
    }
}
