package org.holdfast.workforce.candidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to work here, and how far they are. */
@Schema(name = "Candidate", description = "Somebody who wants to work here, and how far they are")
record CandidateView(
        CandidateId id,

        @Schema(description = "Absent once it is erased", example = "Robin Ashdown", maxLength = 200) @Nullable String fullName,

        TeamId teamId,
        Grade grade,

        @Schema(description = "Share of full time", example = "1")
        BigDecimal fte,

        CandidateSource source,
        CandidateStage stage,

        @Schema(description = "Every stage they came to, the first first")
        List<StageReached> stages,

        @Schema(description = "The first day here, as offered", example = "2027-01-04") @Nullable LocalDate startsOn,

        @Schema(
                description = "Why they come beyond the posts of the team; absent where there is a post",
                example = "Two social workers retire within the year",
                maxLength = 1000)
        @Nullable String beyondPostsBecause,

        @Schema(description = "Who they are on the register, once they have joined") @Nullable WorkerId workerId,

        @Schema(
                description =
                        "Since when nobody knows any more who it was: some months after being turned down or withdrawing",
                example = "2027-06-01")
        @Nullable LocalDate erasedOn,

        int version)
        implements Identified, Versioned {

    @Override
    public String toString() {
        return "CandidateView[%s]".formatted(id);
    }
}
