package org.holdfast.referral.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.referral.frontdoor.Chronicle;
import org.holdfast.referral.frontdoor.Happening;
import org.holdfast.referral.frontdoor.TimelineEntry;

/** What whoever referred was told, by people. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID>, Chronicle {

    Notice get(ReferralId referral, NoticeId id) {
        return find("id = ?1 and referralId = ?2", id.value(), referral)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("notice"));
    }

    List<NoticeView> about(ReferralId referral) {
        return stream("referralId = ?1 order by id", referral).map(Notice::view).toList();
    }

    @Override
    public List<TimelineEntry> of(ReferralId referral) {
        return about(referral).stream()
                .map(notice -> new TimelineEntry(
                        notice.toldAt(),
                        notice.kind() == NoticeKind.ACKNOWLEDGED ? Happening.ACKNOWLEDGED : Happening.INFORMED,
                        null,
                        notice.toldBy(),
                        notice.note()))
                .toList();
    }
}
