package org.holdfast.workforce.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.file.StoredFile;
import org.holdfast.platform.http.Identified;
import org.holdfast.workforce.programme.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** A piece of a portfolio. */
@Schema(name = "Evidence")
record EvidenceView(
        EvidenceId id,
        EvidenceKind kind,

        @Schema(example = "Reflection on a first strategy discussion", maxLength = 200)
        String title,

        @Schema(example = "2026-11-12") LocalDate dated,

        @Schema(example = "I noticed how quickly I took the adults' word order.", maxLength = 20000) @Nullable String reflection,

        @Schema(example = "reflection.docx", maxLength = 200) @Nullable String fileName,

        @Nullable StoredFile file,
        @Schema(example = "2026-11-12T15:00:00Z") Instant addedAt)
        implements Identified {

    @Override
    public String toString() {
        return "Evidence[" + id.value() + "]";
    }
}
