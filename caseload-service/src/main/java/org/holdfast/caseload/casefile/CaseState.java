package org.holdfast.caseload.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.holdfast.contracts.SiblingGroupId;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a case is at one moment.
 *
 * @param since the day from which this type applies, from which a new placement is counted
 * @param siblingGroupId brothers and sisters whose cases belong together
 */
public record CaseState(
        CaseType type,
        LocalDate since,
        Complexity complexity,
        Set<Circumstance> circumstances,
        @Nullable TeamId teamId,
        @Nullable SiblingGroupId siblingGroupId) {}
