package org.holdfast.workforce.staff;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody is called and how to reach them. */
@Embeddable
@Schema(description = "What somebody is called and how to reach them; what is left out is removed")
record ContactDetails(
        @Schema(example = "Wren Aldridge", maxLength = 100)
        @NotBlank @Size(max = 100) @Pattern(regexp = PRINTABLE, message = NOT_PRINTABLE) String fullName,

        @Schema(example = "wren.aldridge@saltmere.example", maxLength = 254) @Email @Size(max = 254) @Nullable String email,

        @Schema(example = "01632 960 118", maxLength = 30)
        @Size(max = 30) @Pattern(regexp = TELEPHONE, message = NOT_A_TELEPHONE) @Nullable String telephone) {

    static final String PRINTABLE = "^[^\\p{Cc}\\p{Cs}]+$";
    static final String NOT_PRINTABLE = "must hold no control characters and no halves of characters";
    static final String TELEPHONE = "^\\+?[0-9][0-9 ()-]{3,20}( ext\\.? ?[0-9]{1,6})?$";
    static final String NOT_A_TELEPHONE = "must be a telephone number such as 01632 960 118 ext 12";
}
