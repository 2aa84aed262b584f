package org.holdfast.referral.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.holdfast.contracts.ReferralId;
import org.holdfast.referral.frontdoor.Chronicle;
import org.holdfast.referral.frontdoor.Happening;
import org.holdfast.referral.frontdoor.TimelineEntry;

/** What the timeline of a referral tells about the consultation it came from. */
@ApplicationScoped
class ConsultationChronicle implements Chronicle {

    private final Consultations consultations;

    ConsultationChronicle(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public List<TimelineEntry> of(ReferralId referral) {
        return consultations.stream("referralId", referral)
                .map(Consultation::view)
                .map(asked -> new TimelineEntry(asked.askedAt(), Happening.CONSULTED, null, null, asked.question()))
                .toList();
    }
}
