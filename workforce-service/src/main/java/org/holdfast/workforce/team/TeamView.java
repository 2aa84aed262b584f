package org.holdfast.workforce.team;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A team as anyone who works here may see it. */
@Schema(name = "Team")
record TeamView(
        TeamId id,
        @Schema(example = "Harbour 1", maxLength = 100) String name,
        @Schema(example = "Harbour", maxLength = 100) String area,
        @Schema(example = "[\"SZ1 4\"]") List<@Size(max = 6) String> postcodeSectors,
        @Nullable WorkerId practiceSupervisorId,
        TeamStatus status,

        @Schema(
                description = "When it opened; of a team that is planned, when it was planned",
                example = "2026-11-20T09:30:00Z")
        Instant openedAt,

        @Schema(description = "When a planned team is meant to open", example = "2027-04-05") @Nullable LocalDate opensOn,

        int version)
        implements Identified, Versioned {}
