package org.holdfast.caseload.plan;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.strategy.Agency;

/** Records a meeting of the core group. */
@Schema(description = "Records a meeting of the core group")
record HoldCoreGroup(
        @Schema(description = "The day, today or before", example = "2026-12-22") @NotNull @PastOrPresent LocalDate heldOn,

        @Schema(description = "Who took part") @NotEmpty @Size(max = 11) Set<@NotNull Agency> agencies) {}
