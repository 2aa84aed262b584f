package org.holdfast.referral.agency;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to speak to at an agency, and how to reach them. */
@Embeddable
@Schema(name = "AgencyPersonDetails", description = "Whom to speak to at the agency; what is left out is removed")
record PersonDetails(
        @Schema(example = "Jo Fenwick", maxLength = 200) @NotBlank @Size(max = 200) String fullName,

        @Enumerated(EnumType.STRING) @NotNull AgencyRole role,

        @Schema(example = "safeguarding@harbour-primary.example", maxLength = 254) @Email @Size(max = 254) @Nullable String email,

        @Schema(example = "01632 960 123", maxLength = 50) @Size(max = 50) @Nullable String telephone,

        @Schema(description = "Since when", example = "2026-09-01") @NotNull @PastOrPresent LocalDate since) {

    @Override
    public String toString() {
        return "PersonDetails[…]";
    }
}
