package org.holdfast.workforce.absence;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Identified;
import org.jspecify.annotations.Nullable;

/** An absence as those may see it who answer for people. */
@Schema(name = "Absence")
public record AbsenceView(
        AbsenceId id,
        AbsenceReason reason,

        @Schema(description = "The first day away", example = "2026-11-23")
        LocalDate from,

        @Schema(description = "The last day away; absent while it is not known", example = "2026-11-27") @Nullable LocalDate until,

        @Schema(description = "The first day back; absent until the return is recorded", example = "2026-11-28")
        @Nullable LocalDate returnedOn,

        @Schema(description = "Only on an absence that was never one") @Nullable EnteredInError enteredInError)
        implements Identified {}
