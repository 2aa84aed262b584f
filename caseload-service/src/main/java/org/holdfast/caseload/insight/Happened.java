package org.holdfast.caseload.insight;

import java.time.YearMonth;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/** How often something happened in one month to the children of one team. */
record Happened(YearMonth month, @Nullable TeamId teamId, What what, int times) {}
