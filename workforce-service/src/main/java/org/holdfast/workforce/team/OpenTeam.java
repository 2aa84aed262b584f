package org.holdfast.workforce.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** @param id for a council whose directory already has one; otherwise Holdfast makes it */
@Schema(description = "A team to open")
record OpenTeam(
        @Schema(description = "Only where your own directory already has an id for the team") @Nullable TeamId id,

        @Schema(example = "Harbour 1", maxLength = 100) @NotBlank @Size(max = 100) String name,

        @Schema(example = "Harbour", maxLength = 100) @NotBlank @Size(max = 100) String area,

        @Schema(
                description =
                        "Outward code and first digit of the inward code; a child's case opens in the team that holds the sector of the address",
                example = "[\"SZ1 4\"]")
        @NotNull @Size(max = 500) List<
                        @NotNull @Size(max = 6) @Pattern(
                                regexp = "[A-Z]{1,2}[0-9][A-Z0-9]? [0-9]",
                                message = "must be a postcode sector such as SZ1 4")
                        String>
                postcodeSectors,

        @Schema(description = "The practice supervisor who leads the team") @Nullable WorkerId practiceSupervisorId,

        @Schema(
                description =
                        "For a team that is planned: when it is meant to open. It recruits until then, and takes cases once it is opened",
                example = "2027-04-05")
        @PlausibleDay
        @Nullable LocalDate opensOn) {}
