package org.holdfast.caseload.restructure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two proposals side by side. */
@Schema(description = "Two proposals side by side: what each costs by each wish, and how far they differ")
record RestructureComparison(
        RestructureView one,
        RestructureView other,

        @Schema(description = "Children who would have different social workers by the two", example = "37")
        int childrenWhoDiffer) {}
