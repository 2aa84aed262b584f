package org.holdfast.caseload.mapping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** Maps what people worry about, what is working well, and what needs to happen. Three danger statements at most. */
@Schema(description = "Maps what people worry about, what is working well, and what needs to happen")
@Consistent
record MakeMapping(
        @Schema(example = "2026-11-19") @NotNull LocalDate on,

        @Schema(
                description = "What are we worried about: harm that has happened",
                example = "[\"Robin was alone three nights in May.\"]")
        @FreeText
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 600) String> pastHarm,

        @Schema(description = "What makes it harder", example = "[\"Mum has no family nearby but Nan.\"]")
        @FreeText
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 600) String> complications,

        @Schema(description = "What is working well: strengths", example = "[\"Robin is at school every day.\"]")
        @FreeText
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 600) String> strengths,

        @Schema(
                description = "Times when somebody made the child safe",
                example = "[\"Mum rang Nan when she had been drinking.\"]")
        @FreeText
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 600) String> safety,

        @FreeText @NotNull @Size(max = 3) List<@NotNull @Valid Danger> dangers,

        @Schema(description = "What needs to happen next", example = "[\"Nan has a key by Friday.\"]")
        @FreeText
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 600) String> nextSteps,

        @Schema(description = "What cannot be given up", example = "[\"A sober adult is in the house at night.\"]")
        @FreeText
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 600) String> bottomLines,

        @Schema(
                description = "Who in the family and around it takes part",
                example = "[\"Nan\", \"Mrs Finch next door\"]")
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 200) String> network)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
        if (strengths != null && safety != null && strengths.isEmpty() && safety.isEmpty()) {
            findings.add("strengths", "nothing-working-well", "Something is working well in every family: say what");
        }
    }
}
