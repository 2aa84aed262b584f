package org.holdfast.caseload.language;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words in which a child does not recognise themselves, and others to use.
 *
 * @param forms every form in which they are written
 * @param unless phrases in which they mean something else
 * @param near where there are any: only meant where one of these stands in the same sentence, close by; the beginning of a word is enough
 */
@Schema(name = "AvoidedWord", description = "Words in which a child does not recognise themselves, and others to use")
record AvoidedWord(
        @Schema(
                description = "Every form in which they are written",
                example = "[\"placement\", \"placements\"]",
                maxLength = 60)
        @NotEmpty @Size(max = 40) List<@NotBlank @Size(max = 60) String> forms,

        @Schema(description = "Others to use", example = "home, or where Robin lives", maxLength = 200)
        @NotBlank @Size(max = 200) String instead,

        @Schema(
                description = "Phrases in which they mean something else",
                example = "[\"placement student\", \"on placement\"]",
                maxLength = 80)
        @Size(max = 300) List<@NotBlank @Size(max = 80) String> unless,

        @Schema(
                description =
                        "Where there are any, the words are only meant where one of these stands close by in the same sentence; the"
                                + " beginning of a word is enough",
                example = "[\"mum\", \"dad\", \"famil\"]",
                maxLength = 40)
        @Size(max = 100) List<@NotBlank @Size(max = 40) String> near) {

    AvoidedWord {
        unless = unless == null ? List.of() : unless;
        near = near == null ? List.of() : near;
    }
}
