package org.holdfast.workforce.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.holdfast.workforce.programme.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** Adds a piece to a portfolio. */
@Schema(description = "Adds a piece to a portfolio; a file can follow")
record RecordEvidence(
        @NotNull EvidenceKind kind,

        @Schema(
                description = "Without names of children or families",
                example = "Reflection on a first strategy discussion",
                maxLength = 200)
        @NotBlank @Size(max = 200) String title,

        @Schema(description = "The day it is from; not ahead", example = "2026-11-12") @NotNull @PlausibleDay
        LocalDate dated,

        @Schema(example = "I noticed how quickly I took the adults' word order.", maxLength = 20000)
        @Size(max = 20000) @Nullable String reflection,

        @Schema(description = "What the file that follows is called", example = "reflection.docx", maxLength = 200)
        @Size(max = 200) @Nullable String fileName) {}
