package org.holdfast.referral.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.contracts.ReferralId;
import org.holdfast.referral.frontdoor.Chronicle;
import org.holdfast.referral.frontdoor.Happening;
import org.holdfast.referral.frontdoor.TimelineEntry;

/** What the timeline of a referral tells about whom the front door asked. */
@ApplicationScoped
class GatheringChronicle implements Chronicle {

    private final InformationRequests requests;

    GatheringChronicle(InformationRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<TimelineEntry> of(ReferralId referral) {
        return requests.of(referral).stream()
                .map(InformationRequest::view)
                .flatMap(GatheringChronicle::tell)
                .toList();
    }

    private static Stream<TimelineEntry> tell(InformationRequestView request) {
        var asked = new TimelineEntry(
                request.requestedAt(),
                Happening.INFORMATION_REQUESTED,
                null,
                request.requestedBy(),
                request.question());
        var chased = Stream.ofNullable(request.reminders().lastAt())
                .map(at -> new TimelineEntry(at, Happening.INFORMATION_CHASED, null, null, null));
        var answered = Stream.ofNullable(request.answeredAt())
                .map(at -> new TimelineEntry(at, answerOf(request), null, null, request.answer()));
        return Stream.of(Stream.of(asked), chased, answered).flatMap(entries -> entries);
    }

    private static Happening answerOf(InformationRequestView request) {
        return request.status() == RequestStatus.GIVEN ? Happening.INFORMATION_GIVEN : Happening.INFORMATION_DECLINED;
    }
}
