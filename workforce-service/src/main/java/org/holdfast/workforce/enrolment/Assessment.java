package org.holdfast.workforce.enrolment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What others say of somebody on a programme, from the agreement to the panel. */
@Embeddable
@Schema(description = "What others say of somebody on a programme, from the agreement to the panel")
record Assessment(
        @Schema(description = "When the support and assessment agreement was signed", example = "2026-09-21") @Nullable LocalDate agreedOn,

        @JdbcTypeCode(SqlTypes.JSON) List<HeldReview> reviews,
        @JdbcTypeCode(SqlTypes.JSON) List<Observation> observations,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable Recommendation recommendation,
        @JdbcTypeCode(SqlTypes.JSON) List<PanelDecision> panels) {

    static final Assessment NOT_BEGUN = new Assessment(null, List.of(), List.of(), null, List.of());

    Assessment agreed(LocalDate on) {
        if (agreedOn != null) {
            throw new AgreementSignedAlready();
        }
        return new Assessment(on, reviews, observations, recommendation, panels);
    }

    Assessment held(HeldReview review) {
        if (reviews.stream().anyMatch(held -> held.code().equals(review.code()))) {
            throw new ReviewHeldAlready();
        }
        return new Assessment(agreedOn, with(reviews, review), observations, recommendation, panels);
    }

    Assessment observed(Observation seen) {
        return new Assessment(agreedOn, reviews, with(observations, seen), recommendation, panels);
    }

    Assessment recommended(Recommendation made) {
        return new Assessment(agreedOn, reviews, observations, made, panels);
    }

    /** A deferral asks the assessor anew. */
    Assessment decided(PanelDecision decision) {
        if (recommendation == null) {
            throw new RecommendationMissing();
        }
        return new Assessment(
                agreedOn,
                reviews,
                observations,
                decision.verdict() == PanelVerdict.DEFER ? null : recommendation,
                with(panels, decision));
    }

    private static <T> List<T> with(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
