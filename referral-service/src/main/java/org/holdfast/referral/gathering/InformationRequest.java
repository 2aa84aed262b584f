package org.holdfast.referral.gathering;

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
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralEvent.InformationAnswered;
import org.holdfast.contracts.ReferralEvent.InformationRequested;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** The front door asks a partner agency about children of a referral, and the agency answers or declines. */
@Entity
class InformationRequest {

    @Id
    private UUID id;

    @Version
    private int version;

    private ReferralId referralId;
    private AgencyId agencyId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> childIds;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;

    private String question;
    private WorkerId requestedBy;
    private Instant requestedAt;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Embedded
    private Reminders reminders;

    @Nullable private String respondent;

    @Nullable private String answer;

    @Nullable private Instant answeredAt;

    protected InformationRequest() {}

    InformationRequest(
            InformationRequestId id,
            ReferralId referral,
            AskAgency request,
            List<ChildId> children,
            WorkerId worker,
            Instant now,
            Instant dueAt) {
        this.id = id.value();
        this.referralId = referral;
        this.agencyId = request.agencyId();
        this.childIds = children.stream().map(ChildId::value).toList();
        this.purpose = request.purpose();
        this.legalBasis = request.legalBasis();
        this.question = request.question();
        this.requestedBy = worker;
        this.requestedAt = now;
        this.dueAt = dueAt;
        this.status = RequestStatus.WAITING;
        this.reminders = Reminders.none();
    }

    List<InformationRequested> asked() {
        return children().stream()
                .map(child ->
                        new InformationRequested(referralId, child, agencyId, dueAt, requestedBy, requestedAt, version))
                .toList();
    }

    /** An agency that declined may still answer; what it answered stays. */
    List<InformationAnswered> respond(RespondToRequest response, Instant now) {
        switch (response) {
            case RespondToRequest.Give give -> answer(RequestStatus.GIVEN, give.information());
            case RespondToRequest.Decline decline -> answer(RequestStatus.DECLINED, decline.reason());
        }
        respondent = response.respondent();
        answeredAt = now;
        return children().stream()
                .map(child -> new InformationAnswered(
                        referralId, child, agencyId, status == RequestStatus.GIVEN, dueAt, now, version + 1))
                .toList();
    }

    /** Only whoever has not answered is chased. */
    void remind(Instant now) {
        if (status != RequestStatus.WAITING) {
            throw new AlreadyAnswered();
        }
        reminders = reminders.another(now);
    }

    InformationRequestId id() {
        return new InformationRequestId(id);
    }

    int version() {
        return version;
    }

    ReferralId referralId() {
        return referralId;
    }

    AgencyId agencyId() {
        return agencyId;
    }

    Instant dueAt() {
        return dueAt;
    }

    List<ChildId> children() {
        return childIds.stream().map(ChildId::new).toList();
    }

    InformationRequestView view() {
        return new InformationRequestView(
                id(),
                referralId,
                agencyId,
                children(),
                purpose,
                legalBasis,
                question,
                requestedBy,
                requestedAt,
                dueAt,
                status,
                reminders,
                respondent,
                answer,
                answeredAt,
                version);
    }

    private void answer(RequestStatus target, String words) {
        status = status.to(target);
        answer = words;
    }
}
