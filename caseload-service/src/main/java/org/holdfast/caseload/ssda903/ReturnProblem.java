package org.holdfast.caseload.ssda903;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;

/** What the national validator would say about a child's lines. */
@Schema(name = "Ssda903Problem")
record ReturnProblem(
        @Schema(description = "The rule of the national validator", example = "SW01", maxLength = 10)
        String rule,

        ChildId childId,

        @Schema(example = "Was looked after on 31 March and had no social worker on that day", maxLength = 300)
        String inWords) {}
