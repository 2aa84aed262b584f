package org.holdfast.workforce.career;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows that somebody has something, and where it stands. */
@Schema(name = "CareerEvidence", description = "What shows that somebody has something, and where it stands")
record EvidenceLink(
        @Schema(example = "/v1/staff/0199f3a2-0000-7000-8000-0000000e0001/skills", maxLength = 200)
        String href,

        @Schema(description = "Since when", example = "2026-06-18")
        LocalDate on) {}
