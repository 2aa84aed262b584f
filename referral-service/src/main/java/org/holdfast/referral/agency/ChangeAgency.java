package org.holdfast.referral.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/** What an agency is called now, where it is and how to reach it. What is left out is removed. */
@Schema(description = "What the agency is called now and how to reach it; what is left out is removed")
record ChangeAgency(
        @Schema(example = "Saltmere Harbour Academy", maxLength = 200) @NotBlank @Size(max = 200) String name,

        @Schema(example = "Harbour", maxLength = 100) @Size(max = 100) @Nullable String area,

        @Schema(description = "The council's team that a family hub works with") @Nullable TeamId teamId,

        @NotNull @Valid AgencyContact contact) {}
