package org.holdfast.local.saltmere;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A case as it is meant to run; the front door's clock and the teams' hands say when exactly.
 *
 * @param approach that opened it; none for one that is older than the front door's records
 */
record CasePlan(
        Child child,
        Household household,
        CaseType type,
        Optional<Approach> approach,
        int openedDaysAgo,
        OptionalInt closedDaysAgo) {}
