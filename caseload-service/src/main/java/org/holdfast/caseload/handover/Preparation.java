package org.holdfast.caseload.handover;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the change goes, led by the child. */
@Embeddable
@Schema(name = "HandoverPreparation")
record Preparation(
        @Schema(example = "I want to show her my rabbits first.", maxLength = 2000)
        String childsPreference,

        @Schema(example = "Sasha, on the walk home", maxLength = 200)
        String toldBy,

        @Schema(example = "2026-12-02") LocalDate introductionOn,
        @Schema(example = "2026-12-11") LocalDate endingOn) {}
