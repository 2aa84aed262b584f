package org.holdfast.referral.frontdoor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.WorkerId;
import org.holdfast.referral.clock.Rag;

/** How serious somebody found a referral to be. A later one stands in place of an earlier one, which stays on record. */
@Embeddable
@Schema(name = "Triage", description = "How serious somebody found the referral to be")
public record Triage(
        @Schema(example = "3") int level,
        @Enumerated(EnumType.STRING) Rag rag,
        @JdbcTypeCode(SqlTypes.JSON) List<AssessmentFactor> factors,

        @Schema(example = "Robin says the shouting is worse since half-term, and Mum asks for help.", maxLength = 4000)
        String reasons,

        WorkerId triagedBy,
        @Schema(example = "2026-11-20T10:15:00Z") Instant triagedAt) {

    static Triage of(TriageReferral request, WorkerId worker, Instant now) {
        return new Triage(request.level(), request.rag(), request.factors(), request.reasons(), worker, now);
    }

    @Override
    public String toString() {
        return "Triage[…]";
    }
}
