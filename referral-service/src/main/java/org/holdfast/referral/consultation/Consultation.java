package org.holdfast.referral.consultation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.referral.frontdoor.SupportTried;
import org.jspecify.annotations.Nullable;

/** A professional's question before referring, the advice, and the referral it may have come to. */
@Entity
class Consultation {

    @Id
    private UUID id;

    @Version
    private int version;

    @Nullable private AgencyId agencyId;

    private String askedBy;

    @Nullable private String role;

    private String question;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SupportTried> supportTried;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ConsultationStatus status;

    @Embedded
    @Nullable private AdviceGiven advice;

    @Nullable private ReferralId referralId;

    protected Consultation() {}

    Consultation(ConsultationId id, @Nullable AgencyId agency, AskForAdvice request, Instant now) {
        this.id = id.value();
        this.agencyId = agency;
        this.askedBy = request.askedBy();
        this.role = request.role();
        this.question = request.question();
        this.supportTried = request.supportTried();
        this.askedAt = now;
        this.status = ConsultationStatus.ASKED;
    }

    /** Better advice may follow while nothing was referred. */
    void advise(GiveAdvice request, WorkerId worker, Instant now) {
        status = status.to(ConsultationStatus.ADVISED);
        advice = new AdviceGiven(request.advice(), request.level(), request.words(), worker, now);
    }

    /** Against the advice too: whoever is worried may always refer. */
    void becomes(ReferralId referral) {
        status = status.to(ConsultationStatus.REFERRED);
        referralId = referral;
    }

    ConsultationId id() {
        return new ConsultationId(id);
    }

    int version() {
        return version;
    }

    boolean isOf(AgencyId agency) {
        return agency.equals(agencyId);
    }

    ConsultationView view() {
        return new ConsultationView(
                id(),
                agencyId,
                askedBy,
                role,
                question,
                List.copyOf(supportTried),
                askedAt,
                status,
                advice,
                referralId,
                version);
    }
}
