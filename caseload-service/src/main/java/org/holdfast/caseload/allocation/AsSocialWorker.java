package org.holdfast.caseload.allocation;

import java.time.Instant;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * One person's time as a child's social worker.
 *
 * @param until absent while it goes on
 * @param endReason why it ended, absent while it goes on and where it ended with the case
 */
public record AsSocialWorker(
        AllocationId id,
        CaseId caseId,
        ChildId childId,
        WorkerId workerId,
        Instant from,
        @Nullable Instant until,
        @Nullable ChangeReason endReason) {}
