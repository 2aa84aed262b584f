package org.holdfast.directwork.suggestion;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a tool went with this child before. */
@Schema(name = "UsedBefore", description = "How the tool went with this child before")
record Past(
        @Schema(description = "In how many sessions", example = "2")
        int times,

        @Schema(description = "When last", example = "2026-10-02")
        LocalDate lastOn,

        @Schema(description = "How many of them the child left in a better mood", example = "1")
        int betterMood,

        @Schema(description = "How many of them ended early because of how the child was", example = "0")
        int stopped) {

    static Past and(@Nullable Past other, Past one) {
        return other == null
                ? one
                : new Past(
                        other.times + one.times,
                        other.lastOn.isAfter(one.lastOn) ? other.lastOn : one.lastOn,
                        other.betterMood + one.betterMood,
                        other.stopped + one.stopped);
    }
}
