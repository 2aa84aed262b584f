package org.holdfast.contracts;

import java.time.Instant;
import java.time.LocalDate;

/** What happens between a child and those who work with them, and what came of what the child said. */
public sealed interface RelationshipEvent extends CaseEvent {

    /**
     * A child was given the card of their social worker.
     *
     * @param how in codes, in what way
     */
    record CardGiven(
            CaseId caseId,
            ChildId childId,
            AllocationId allocationId,
            WorkerId workerId,
            LocalDate on,
            String how,
            Instant occurredAt,
            int version)
            implements RelationshipEvent {}

    /**
     * A child was asked whether they know, can reach and trust their social worker.
     *
     * @param workerId the child's social worker
     * @param askedAs in codes, as what the person asked
     * @param knows `YES`, `NO` or `UNSURE`, as are the other two
     */
    record CheckInMade(
            CaseId caseId,
            ChildId childId,
            CheckInId checkInId,
            WorkerId workerId,
            String askedAs,
            String knows,
            String canReach,
            String trusts,
            Instant occurredAt,
            int version)
            implements RelationshipEvent {}

    /**
     * What a child said or showed was written down. The words stay with the case.
     *
     * @param mode in codes, how the child said it
     * @param about in codes, whether it is a wish, a feeling or a worry
     */
    record VoiceRecorded(
            CaseId caseId, ChildId childId, VoiceId voiceId, String mode, String about, Instant occurredAt, int version)
            implements RelationshipEvent {}

    /**
     * Something was done, or could not be done, because of what a child said.
     *
     * @param answer in codes, what came of it
     */
    record VoiceAnswered(
            CaseId caseId, ChildId childId, VoiceId voiceId, String answer, Instant occurredAt, int version)
            implements RelationshipEvent {}

    /** A child was told what came of what they said. */
    record ChildToldBack(CaseId caseId, ChildId childId, VoiceId voiceId, LocalDate on, Instant occurredAt, int version)
            implements RelationshipEvent {}

    /**
     * Somebody was promised a call, and it is due soon.
     *
     * @param workerId who is to call
     */
    record CallBackDue(
            CaseId caseId,
            ChildId childId,
            CallBackId callBackId,
            WorkerId workerId,
            Instant dueAt,
            Instant occurredAt,
            int version)
            implements RelationshipEvent {}

    /**
     * Somebody was promised a call and has not been called in time.
     *
     * @param workerId who was to call
     */
    record CallBackMissed(
            CaseId caseId,
            ChildId childId,
            CallBackId callBackId,
            WorkerId workerId,
            Instant dueAt,
            Instant occurredAt,
            int version)
            implements RelationshipEvent {}

    /**
     * Somebody who was promised a call was called.
     *
     * @param workerId who was to call
     */
    record CallReturned(
            CaseId caseId,
            ChildId childId,
            CallBackId callBackId,
            WorkerId workerId,
            boolean late,
            Instant occurredAt,
            int version)
            implements RelationshipEvent {}
}
