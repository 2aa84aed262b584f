package org.holdfast.workforce.post;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;

/** What one team is meant to have, has, and lacks, in full-time equivalents. More than it is meant to have is over-recruiting. */
@Schema(name = "Vacancy", description = "What one team is meant to have, has, and lacks, in full-time equivalents")
record VacancyView(
        TeamId teamId,

        @Schema(description = "The sum of its posts", example = "8.5")
        BigDecimal posts,

        @Schema(description = "Permanent and fixed-term staff; students hold no posts", example = "7.3")
        BigDecimal inPost,

        @Schema(description = "Agency workers", example = "1")
        BigDecimal agency,

        @Schema(description = "What it lacks; 0 where it has enough", example = "1.2")
        BigDecimal vacant,

        @Schema(description = "What it has more than posts", example = "0")
        BigDecimal overRecruited,

        @Schema(description = "Posts that are hard to fill", example = "1")
        int hardToFill,

        @Schema(description = "Candidates who have an offer or have accepted one", example = "1")
        BigDecimal coming) {

    static VacancyView of(
            TeamId team, BigDecimal posts, BigDecimal inPost, BigDecimal agency, int hardToFill, BigDecimal coming) {
        var gap = posts.subtract(inPost);
        return new VacancyView(
                team,
                posts,
                inPost,
                agency,
                gap.max(BigDecimal.ZERO),
                gap.negate().max(BigDecimal.ZERO),
                hardToFill,
                coming);
    }
}
