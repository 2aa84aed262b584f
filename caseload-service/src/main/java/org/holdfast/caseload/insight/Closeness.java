package org.holdfast.caseload.insight;

import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * How close one child and their social worker are, as far as it is on record.
 *
 * @param cardGiven whether the child has the card of the present social worker
 * @param checkIn what the child said at the last check-in of six months, absent where nobody asked
 * @param saidLately how often the child's words were written down in three months
 */
record Closeness(
        CaseId caseId,
        ChildId childId,
        @Nullable TeamId teamId,
        boolean cardGiven,
        @Nullable CheckedIn checkIn,
        int saidLately,
        Said said,
        Calls calls) {

    private static final String YES = "YES";

    /** In the codes of check-in-answer. */
    record CheckedIn(String knows, String canReach, String trusts) {}

    /** In twelve months: how often a child's words were written down, and what came of them. */
    record Said(int said, int answered, int changed, int toldBack) {

        Said and(Said other) {
            return new Said(
                    said + other.said, answered + other.answered, changed + other.changed, toldBack + other.toldBack);
        }
    }

    /** Promised in twelve months. */
    record Calls(int promised, int inTime, int late) {

        Calls and(Calls other) {
            return new Calls(promised + other.promised, inTime + other.inTime, late + other.late);
        }
    }

    boolean isCheckedIn() {
        return checkIn != null;
    }

    boolean knows() {
        return checkIn != null && checkIn.knows().equals(YES);
    }

    boolean canReach() {
        return checkIn != null && checkIn.canReach().equals(YES);
    }

    boolean trusts() {
        return checkIn != null && checkIn.trusts().equals(YES);
    }
}
