package org.holdfast.caseload.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Adopts a caseload policy from a day on. */
@Schema(description = "Adopts a caseload policy from a day on: today or later")
record AdoptPolicy(
        @Schema(description = "The first day, today or later", example = "2026-12-01") @NotNull LocalDate validFrom,

        @Schema(
                description = "Why the policy changes",
                example = "The workload group's findings of autumn",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason,

        @NotNull @Valid PolicyContent content) {}
