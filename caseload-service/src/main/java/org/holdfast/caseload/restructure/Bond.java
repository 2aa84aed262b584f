package org.holdfast.caseload.restructure;

import java.util.Set;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;

/**
 * What is between a child and their social worker of today.
 *
 * @param months since the child came to know them as their social worker
 * @param strength 10 for any relationship, one more for each month up to 36, and one for each time they met in the last half year up
 *     to 14: what it costs to break it
 * @param known who else the child knows: works with the child today, or was the social worker before without being asked to go
 */
public record Bond(CaseId caseId, ChildId childId, int months, int strength, Set<WorkerId> known) {

    private static final int ANY = 10;
    private static final int MOST_MONTHS = 36;
    private static final int MOST_MEETINGS = 14;

    public static Bond of(CaseId caseId, ChildId childId, int months, int meetings, Set<WorkerId> known) {
        return new Bond(
                caseId,
                childId,
                months,
                ANY + Math.min(MOST_MONTHS, months) + Math.min(MOST_MEETINGS, meetings),
                known);
    }

    /** Half as much to somebody the child knows. */
    int costOfGoingTo(WorkerId worker) {
        return known.contains(worker) ? strength / 2 : strength;
    }
}
