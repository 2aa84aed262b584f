package org.holdfast.referral.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One finding and what it weighs here. Tells how two values compare and never what they are. */
@Schema(description = "What the comparison of one field showed, and what it weighs")
public record Evidence(
        Finding finding,

        @Schema(description = "Points: each doubles the odds, a negative one halves them", example = "7.0")
        double weight,

        @Schema(description = "The finding in words", example = "The given name is the same", maxLength = 200)
        String why) {

    Evidence(Finding finding, double weight) {
        this(finding, weight, finding.label());
    }
}
