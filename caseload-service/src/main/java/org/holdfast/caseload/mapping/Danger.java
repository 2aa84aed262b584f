package org.holdfast.caseload.mapping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;

/** A danger statement, and the safety goal that belongs to it. */
@Schema(name = "DangerStatement", description = "A danger statement, and the safety goal that belongs to it")
record Danger(
        @Schema(description = "Who is worried", example = "Sasha, Nan and Robin's school", maxLength = 300)
        @NotBlank @Size(max = 300) String whoIsWorried,

        @Schema(
                description = "About which behaviour, and what could happen to the child if nothing changes",
                example = "That Mum drinks at night, and Robin could be alone with Iris when something happens.",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) @FreeText
        String aboutWhat,

        @Schema(
                description = "What those who worry need to see, and for how long, to be satisfied",
                example = "Mum and Nan make sure that a sober adult is there every night, for three months.",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) @FreeText
        String safetyGoal) {}
