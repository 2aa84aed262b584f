package org.holdfast.caseload.allocation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.workload.WorkerLoad;
import org.holdfast.caseload.workload.Workload;

/**
 * Someone who could become a child's social worker, and what speaks for and against.
 *
 * @param after their caseload with this child
 * @param siblings how many brothers and sisters of the child they are the social worker of
 * @param earlier the last time they were this child's social worker, and how it ended
 * @param skills what the case wants and they have
 */
record Candidate(
        WorkerLoad now, Workload after, int siblings, Optional<Earlier> earlier, Area area, Set<String> skills) {

    /** @param asked whether the child, a parent or a carer asked for the change */
    record Earlier(LocalDate from, LocalDate until, String howItEnded, boolean asked) {}

    /** Where they work, seen from the case. */
    enum Area {
        SAME_TEAM,
        SAME_AREA,
        ELSEWHERE
    }

    Worker worker() {
        return now.worker();
    }
}
