package org.holdfast.caseload.allocation;

import java.util.Optional;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.contracts.TeamId;

/**
 * Someone who could become a child's social worker, and what speaks for them.
 *
 * @param now their caseload today
 * @param siblings whether they are the social worker of a brother or sister referred together
 * @param timesWithThisChild how often they were this child's social worker before
 */
record Candidate(Worker worker, Workload now, Siblings siblings, int timesWithThisChild) {

    /** Whose social worker the candidate already is. */
    enum Siblings {
        WORKS_WITH_THEM,
        NONE
    }

    boolean isIn(Optional<TeamId> team) {
        return team.isPresent() && team.equals(Optional.ofNullable(worker.teamId()));
    }
}
