package org.holdfast.referral.agency;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an agency is and how to reach it. */
@Embeddable
@Schema(name = "AgencyContact", description = "Where the agency is and how to reach it")
record AgencyContact(
        @Schema(example = "office@harbour-primary.example", maxLength = 254) @Email @Size(max = 254) @Nullable String email,

        @Schema(example = "01632 960 140", maxLength = 50) @Size(max = 50) @Nullable String telephone,

        @Schema(example = "Quay Street, Saltmere", maxLength = 500) @Size(max = 500) @Nullable String address,

        @Schema(example = "SZ1 4QT", maxLength = 8)
        @Pattern(regexp = "[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}", message = "must be a postcode such as SZ1 4QT") @Nullable String postcode) {}
