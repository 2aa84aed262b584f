package org.holdfast.caseload.restructure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/**
 * One thing that changes. A team that is about to open is entered in workforce-service first; then people and places move to it. A
 * family hub changes its team as the places it is for do.
 */
@Schema(
        name = "StructureChange",
        description =
                "One thing that changes. A team that opens: people and places move to it. A family hub changes its team as the"
                        + " places it is for do.")
@Consistent
record Change(
        @NotNull Kind kind,

        @Schema(description = "Who leaves or moves") @Nullable WorkerId workerId,

        @Schema(description = "Where people or places move to") @Nullable TeamId teamId,

        @Schema(description = "Which places move, by sector of their postcodes", example = "[\"SZ1 4\", \"SZ1 5\"]")
        @Size(max = 100) @Nullable List<@NotNull @Size(max = 8) @Pattern(regexp = "[A-Z]{1,2}[0-9][0-9A-Z]? [0-9]") String> postcodeSectors)
        implements Checked {

    /** What can change. */
    @Schema(name = "StructureChangeKind")
    enum Kind implements Coded {
        WORKER_LEAVES("Somebody leaves"),
        WORKER_MOVES("Somebody moves to a team"),
        AREA_MOVES("Places move to a team");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Override
    public void check(Findings findings) {
        if (kind == null) {
            return;
        }
        if (kind != Kind.AREA_MOVES && workerId == null) {
            findings.add("workerId", "missing", "Say who");
        }
        if (kind != Kind.WORKER_LEAVES && teamId == null) {
            findings.add("teamId", "missing", "Say where to");
        }
        if (kind == Kind.AREA_MOVES && (postcodeSectors == null || postcodeSectors.isEmpty())) {
            findings.add("postcodeSectors", "missing", "Say which places");
        }
    }
}
