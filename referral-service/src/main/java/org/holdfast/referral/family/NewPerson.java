package org.holdfast.referral.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who somebody is. */
@Schema(name = "NewPerson", description = "Somebody who is not in the child index")
record NewPerson(
        @Schema(example = "Marian Ashgrove", maxLength = 200) @NotBlank @Size(max = 200) String fullName,

        @Schema(example = "1988-02-11") @PastOrPresent @Nullable LocalDate dateOfBirth,

        @Schema(
                description = "Digits and spaces, with a plus in front where it is foreign",
                example = "01632 960002",
                maxLength = 30)
        @Pattern(regexp = "\\+?[0-9 ()-]{5,29}", message = "must be a telephone number such as 01632 960002")
        @Nullable String telephone) {

    @Override
    public String toString() {
        return "NewPerson[…]";
    }
}
