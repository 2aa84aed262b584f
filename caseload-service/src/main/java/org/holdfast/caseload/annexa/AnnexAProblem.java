package org.holdfast.caseload.annexa;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;

/** What an inspector would ask about. */
@Schema(name = "AnnexAProblem")
record AnnexAProblem(
        @Schema(description = "The list", example = "7", maxLength = 2)
        String list,

        ChildId childId,

        @Schema(description = "The column", example = "Date of the Last Statutory Visit", maxLength = 200)
        String column,

        @Schema(example = "This is empty", maxLength = 100) String inWords,

        @Schema(example = "Record the visit", maxLength = 300)
        String whatToDo) {}
