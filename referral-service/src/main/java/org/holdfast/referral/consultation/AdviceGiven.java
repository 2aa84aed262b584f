package org.holdfast.referral.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** What the front door said to a question, who said it and when. */
@Embeddable
@Schema(name = "AdviceGiven", description = "What the front door said, and when")
record AdviceGiven(
        @Enumerated(EnumType.STRING) Advice advice,
        @Schema(example = "2") @Nullable Integer level,

        @Schema(example = "Ask the family hub to visit with you this week.", maxLength = 10000)
        @Column(name = "advice_words")
        String words,

        WorkerId advisedBy,
        @Schema(example = "2026-11-20T10:05:00Z") Instant advisedAt) {

    @Override
    public String toString() {
        return "AdviceGiven[…]";
    }
}
