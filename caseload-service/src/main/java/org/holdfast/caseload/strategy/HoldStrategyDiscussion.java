package org.holdfast.caseload.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records a strategy discussion. */
@Schema(description = "Records a strategy discussion")
public record HoldStrategyDiscussion(
        @Schema(description = "The day, today or before, and not before the referral", example = "2026-11-23")
        @NotNull @PastOrPresent LocalDate heldOn,

        @Schema(description = "Who took part") @NotEmpty @Size(max = 11) Set<@NotNull Agency> agencies,

        @NotNull StrategyOutcome outcome,

        @Schema(
                description = "What was decided and why",
                example = "Police speak with the parents today, the health visitor with Robin's teacher.",
                maxLength = 10000)
        @NotBlank @Size(max = 10000) String decision) {}
