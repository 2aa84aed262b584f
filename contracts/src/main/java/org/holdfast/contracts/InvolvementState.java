package org.holdfast.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works with a child, and so has a reason to read the child's record.
 *
 * @param openCaseId absent when the case is closed
 * @param teamId the team that holds the case
 * @param restrictedTo present where only those who work with the child and those named here may read the record
 */
public record InvolvementState(
        ChildId childId,
        List<Involvement> involvements,
        @Nullable CaseId openCaseId,
        @Nullable TeamId teamId,
        @Nullable List<WorkerId> restrictedTo,
        Instant occurredAt,
        int version)
        implements StateEvent {

    public static final String TOPIC = "holdfast.involvements.v1";

    /** @param role such as `PRIMARY`, `CO_WORKER`, `REVIEWING_OFFICER` */
    public record Involvement(WorkerId workerId, String role, Instant since) {}

    /** Of a child whose record is not restricted. */
    public InvolvementState(
            ChildId childId,
            List<Involvement> involvements,
            @Nullable CaseId openCaseId,
            @Nullable TeamId teamId,
            Instant occurredAt,
            int version) {
        this(childId, involvements, openCaseId, teamId, null, occurredAt, version);
    }

    @Override
    public ChildId key() {
        return childId;
    }

    @Override
    public String topic() {
        return TOPIC;
    }
}
