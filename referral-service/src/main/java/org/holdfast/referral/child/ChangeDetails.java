package org.holdfast.referral.child;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says who a child is from now on. */
@Schema(
        description =
                "Says who a child is from now on: what is left out is no longer on the record. What was there before is kept"
                        + " with the reason.")
record ChangeDetails(
        @NotNull @Valid ChildDetails details,

        @Schema(
                description = "Why it is changed: moved, born, renamed, written wrongly",
                example = "The family moved to Quay Street",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason) {

    @Override
    public String toString() {
        return "ChangeDetails[…]";
    }
}
