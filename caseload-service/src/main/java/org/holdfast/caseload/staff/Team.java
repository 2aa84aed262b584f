package org.holdfast.caseload.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;

/** A team as it is named to those who see its cases. */
@Schema(name = "TeamOfCase")
public record Team(
        TeamId id,
        @Schema(example = "Harbour 1", maxLength = 100) String name,
        @Schema(example = "Harbour", maxLength = 100) String area) {}
