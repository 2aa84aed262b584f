package org.holdfast.referral.earlyhelp;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How early help went at one time. */
@Embeddable
@Schema(name = "EarlyHelpReview", description = "How early help went at one time")
record Review(
        @Schema(example = "2026-12-22") LocalDate heldOn,
        @Enumerated(EnumType.STRING) Progress progress,

        @Schema(example = "Robin is in school on time four days a week.", maxLength = 4000)
        String summary,

        @Schema(example = "I like it when Ada comes.", maxLength = 4000) @Nullable String childsView,

        @Schema(example = "2026-12-22T15:00:00Z") Instant recordedAt) {

    @Override
    public String toString() {
        return "Review[…]";
    }
}
