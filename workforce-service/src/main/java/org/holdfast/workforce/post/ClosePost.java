package org.holdfast.workforce.post;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Takes a post away. */
@Schema(description = "Takes a post away")
record ClosePost(
        @Schema(description = "The first day without it", example = "2028-04-01") @NotNull @PlausibleDay
        LocalDate closedOn) {}
