package org.holdfast.local.saltmere;

import java.util.Map;
import java.util.Optional;

/**
 * Somebody comes to the front door about children of a household.
 *
 * @param endings for each child it is about, in the household's order
 * @param type of the cases it opens
 */
record Approach(Household household, int daysAgo, Map<Child, Ending> endings, Optional<CaseType> type) {}
