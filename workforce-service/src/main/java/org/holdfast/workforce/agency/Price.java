package org.holdfast.workforce.agency;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an hour costs, and what the region agreed on. */
@Schema(name = "AgencyPrice", description = "What an hour costs, and what the region agreed on")
record Price(
        @Schema(description = "Pounds an hour, all costs in it", example = "39.50")
        @NotNull @DecimalMin("0.01") @Digits(integer = 4, fraction = 2) BigDecimal hourly,

        @Schema(
                description = "The cap of the region for such a post; absent where the region has none",
                example = "38.00")
        @DecimalMin("0.01") @Digits(integer = 4, fraction = 2) @Nullable BigDecimal cap,

        @Schema(
                description =
                        "Whether the director of children's services and the chief executive both signed for more",
                example = "false")
        boolean signedForMore) {}
