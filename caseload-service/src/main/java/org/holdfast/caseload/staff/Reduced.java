package org.holdfast.caseload.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span in which somebody can take on less than their grade and hours allow.
 *
 * @param percent of the usual limit that is taken away
 * @param until the last day, absent while it is not known
 */
public record Reduced(
        String reason,
        int percent,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
