package org.holdfast.caseload.restructure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a wish counts. */
@Schema(description = "How much a wish counts against the others")
record Wished(
        @NotNull Wish wish,

        @Schema(
                description =
                        "For each unit by which it is missed: a point of a relationship's strength, a child, a pair, a skill;"
                                + " nought leaves it out",
                example = "10")
        @Min(0) @Max(10_000) int weight) {}
