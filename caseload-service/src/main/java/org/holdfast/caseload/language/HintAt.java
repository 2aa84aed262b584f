package org.holdfast.caseload.language;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word to think about, and in which text of an answer it is. */
@Schema(name = "LanguageHintAt", description = "A word to think about, and in which text it is")
record HintAt(
        @Schema(
                description = "The text, as a JSON pointer into the answer",
                example = "/dangers/0/aboutWhat",
                maxLength = 120)
        String pointer,

        LanguageHint hint) {}
