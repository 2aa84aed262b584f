package org.holdfast.referral.insight;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often something was done in time, of what was due. */
@Schema(name = "Timeliness", description = "How often it was done in time, of what was due")
record Timeliness(
        @Schema(description = "Done in time", example = "41")
        int inTime,

        @Schema(description = "Done late, or late and not done yet", example = "2")
        int late,

        @Schema(description = "Not done and not due yet", example = "3")
        int running,

        @Schema(
                description = "Share in time of what was done or is late; absent where there is nothing to share",
                example = "0.953")
        @Nullable BigDecimal rate) {

    static Timeliness of(int inTime, int late, int running) {
        return new Timeliness(inTime, late, running, Share.of(inTime, inTime + late));
    }
}
