package org.holdfast.referral.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is due when a referral comes in.
 *
 * @param decideOn the last day on which the decision is in time
 * @param decideBy the end of that day
 * @param acknowledgeBy by when whoever referred must have heard that it has arrived
 */
public record DueOnReceipt(LocalDate decideOn, Instant decideBy, Instant acknowledgeBy) {}
