package org.holdfast.caseload.restructure;

import java.util.Set;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is the social worker of children or could be, as they stand after the change.
 *
 * @param team where they work after the change
 * @param receives whether children may come to them
 * @param room how many children they can have: as many as the policy says, or as they have now where that is more
 * @param pointsRoom hundredths of points for children, in the same way
 * @param pointsLimit hundredths of points the policy gives them for children
 */
public record Post(
        WorkerId workerId,
        String name,
        @Nullable TeamId team,
        boolean receives,
        int room,
        int pointsRoom,
        int pointsLimit,
        Set<String> skills) {

    private static final int FULL = 200;

    /** How full somebody is, in whole percent of the policy's points; who can take nothing is full with anything. */
    public int percent(long points) {
        return pointsLimit <= 0 ? FULL : Math.toIntExact(Math.min(FULL, 100 * points / pointsLimit));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Post post && post.workerId.equals(workerId);
    }

    @Override
    public int hashCode() {
        return workerId.hashCode();
    }
}
