package org.holdfast.workforce.staff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what somebody works, and how much, from a day on. What is recorded later for the same day takes its place. */
@Embeddable
@Schema(description = "As what somebody works, and how much, from a day on")
public record PatternSince(
        @Enumerated(EnumType.STRING) Grade grade,

        @Schema(description = "Contracted hours as a share of full time", example = "0.80")
        BigDecimal fte,

        @Schema(description = "The first day", example = "2026-09-01")
        LocalDate since,

        @Schema(example = "2026-09-03T09:30:00Z") Instant recordedAt) {

    static final Comparator<PatternSince> IN_ORDER =
            Comparator.comparing(PatternSince::since).thenComparing(PatternSince::recordedAt);
}
