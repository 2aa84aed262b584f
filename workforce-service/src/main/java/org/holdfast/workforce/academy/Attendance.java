package org.holdfast.workforce.academy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody was there, and until when it counts. */
record Attendance(
        String course,
        String title,
        int hours,
        LocalDate startsOn,
        LocalDate attendedOn,
        @Nullable LocalDate countsUntil) {}
