package org.holdfast.caseload.language;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A word that a child would not recognise themselves in. A suggestion: nothing is refused because of it, and the text stays as it was
 * written.
 *
 * @param from counted from 0, in UTF-16 units as JSON and JavaScript count
 * @param until the first place behind it
 */
@Schema(name = "LanguageHint", description = "A word to think about; a suggestion, never a refusal")
public record LanguageHint(
        @Schema(description = "Where it begins, counted from 0", example = "12")
        int from,

        @Schema(description = "The first place behind it", example = "21")
        int until,

        @Schema(description = "As it was written", example = "placement", maxLength = 60)
        String words,

        @Schema(example = "home, or where Robin lives", maxLength = 200)
        String instead) {}
