package org.holdfast.caseload.annexa;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is on the lists, and what is missing there. */
@Schema(name = "AnnexAReport")
record AnnexAReport(
        @Schema(description = "The last day of the six months", example = "2026-11-20")
        LocalDate until,

        @Schema(description = "Rows on all lists together", example = "1840")
        int rows,

        @Schema(description = "In the order of the lists") List<AnnexAProblem> problems) {}
