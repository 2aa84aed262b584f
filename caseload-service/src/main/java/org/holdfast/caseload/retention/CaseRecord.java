package org.holdfast.caseload.retention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.platform.privacy.Retention.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What decides how long a child's case record is kept.
 *
 * @param lookedAfter whether the child was ever in care, or is a care leaver
 * @param lastClosed the day on which the last case closed
 */
record CaseRecord(
        boolean open, boolean lookedAfter, @Nullable LocalDate born, LocalDate lastClosed) {

    static final String CASE_OPEN = "CASE_OPEN";
    static final String LOOKED_AFTER = "LOOKED_AFTER";
    static final String POLICY = "COUNCIL_POLICY";

    /** Where nobody knows the birthday, the years count from the day on which the case closed: later than any birthday. */
    Optional<Kept> kept(RetentionPolicy policy, LocalDate today) {
        if (open) {
            return Optional.of(new Kept(CASE_OPEN, null));
        }
        var from = Objects.requireNonNullElse(born, lastClosed);
        var until = from.plusYears(lookedAfter ? policy.lookedAfterYears() : policy.otherYears());
        return today.isAfter(until)
                ? Optional.empty()
                : Optional.of(new Kept(lookedAfter ? LOOKED_AFTER : POLICY, until));
    }
}
