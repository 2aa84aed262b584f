package org.holdfast.referral.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** That somebody told whoever referred. */
@Entity
class Notice {

    @Id
    private UUID id;

    private ReferralId referralId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private Means means;

    @Nullable private String note;

    private WorkerId toldBy;
    private Instant toldAt;

    protected Notice() {}

    Notice(NoticeId id, ReferralId referral, TellReferrer request, WorkerId worker, Instant now) {
        this.id = id.value();
        this.referralId = referral;
        this.kind = request.kind();
        this.means = request.means();
        this.note = request.note();
        this.toldBy = worker;
        this.toldAt = now;
    }

    NoticeView view() {
        return new NoticeView(new NoticeId(id), kind, means, note, toldBy, toldAt);
    }
}
