package org.holdfast.directwork.insight;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Direct work in figures. */
@Schema(description = "Direct work in figures: numbers, and no child")
record DirectWorkInsight(
        @Schema(description = "The first day", example = "2026-09-26")
        LocalDate from,

        @Schema(description = "The last day", example = "2026-11-20")
        LocalDate until,

        @Schema(description = "Sessions held in this time", example = "412")
        int sessions,

        @Schema(description = "The hours that workers and children spent together in them", example = "296")
        int hours,

        @Schema(description = "Sessions in which a child told of harm", example = "3")
        int disclosures,

        @Schema(description = "Over all teams") Reach all,

        @Schema(description = "By team, the lowest share first")
        List<Reach> items) {}
