package org.holdfast.caseload.workload;

import java.time.Instant;
import org.holdfast.caseload.casefile.CaseState;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;

/** One person's role on one case at a moment, and what the case was then. */
public record HeldCase(CaseId caseId, ChildId childId, WorkerId workerId, String role, Instant since, CaseState state) {

    private static final String PRIMARY = "PRIMARY";

    public boolean asSocialWorker() {
        return role.equals(PRIMARY);
    }
}
