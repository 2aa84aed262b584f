package org.holdfast.referral.family;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/** One of the people of a family, by name. */
@Schema(name = "Relative", description = "A child of the index, or another person")
record Relative(
        @Nullable ChildId childId,
        @Nullable PersonId personId,

        @Schema(example = "Marian Ashgrove", maxLength = 200)
        String fullName,

        @Schema(example = "1988-02-11") @Nullable LocalDate dateOfBirth,

        @Schema(example = "01632 960002", maxLength = 30) @Nullable String telephone) {

    @Override
    public String toString() {
        return "Relative[…]";
    }
}
