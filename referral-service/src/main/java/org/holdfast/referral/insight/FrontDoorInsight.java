package org.holdfast.referral.insight;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The front door in figures. */
@Schema(name = "FrontDoorInsight", description = "The front door in figures")
record FrontDoorInsight(
        Grouping by,
        @Schema(example = "2026-01-01") LocalDate from,
        @Schema(example = "2026-12-31") LocalDate until,
        List<FrontDoorFigures> items) {}
