package org.holdfast.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.referral.child.ChildDetails;
import org.holdfast.referral.child.ChildIndex;
import org.holdfast.referral.clock.FrontDoorClocks;
import org.holdfast.referral.council.CouncilTeams;
import org.holdfast.referral.council.OpenCases;
import org.holdfast.referral.frontdoor.OpenReferrals;
import org.holdfast.referral.frontdoor.Referral;
import org.holdfast.referral.frontdoor.Referrals;
import org.holdfast.referral.frontdoor.Submission;
import org.jspecify.annotations.Nullable;

/** Turns what is submitted into a referral about children of the index. */
@ApplicationScoped
public class Intake {

    private final ChildIndex index;
    private final Referrals referrals;
    private final OpenReferrals openReferrals;
    private final FrontDoorClocks clocks;
    private final CouncilTeams teams;
    private final OpenCases openCases;
    private final Outbox outbox;
    private final Clock clock;

    Intake(
            ChildIndex index,
            Referrals referrals,
            OpenReferrals openReferrals,
            FrontDoorClocks clocks,
            CouncilTeams teams,
            OpenCases openCases,
            Outbox outbox,
            Clock clock) {
        this.index = index;
        this.referrals = referrals;
        this.openReferrals = openReferrals;
        this.clocks = clocks;
        this.teams = teams;
        this.openCases = openCases;
        this.outbox = outbox;
        this.clock = clock;
    }

    void hold(List<ChildDetails> details) {
        index.hold(details);
    }

    /** @param receivedAt where that was before now; the clocks run from then */
    ReferralId take(Submission submission, List<ChildDetails> details, @Nullable Instant receivedAt) {
        var now = receivedAt == null ? clock.instant() : receivedAt;
        var children = index.identify(details).stream().distinct().toList();
        return take(submission, children, area(details), now);
    }

    /** About a child of the index, whom somebody works with already. */
    public ReferralId takeKnown(Submission submission, ChildId child) {
        var area = index.describe(List.of(child)).values().stream()
                .flatMap(known -> Stream.ofNullable(known.postcode()))
                .flatMap(postcode -> teams.areaOf(postcode).stream())
                .findFirst();
        return take(submission, List.of(child), area.orElse(null), clock.instant());
    }

    private ReferralId take(Submission submission, List<ChildId> children, @Nullable String area, Instant now) {
        var referral = new Referral(ReferralId.next(), submission, children, area, now, clocks.onReceipt(now));
        var events = received(referral, now);
        events.addAll(routed(referral, now));
        return keep(referral, events);
    }

    /** A referral that came in before, about children whom the index knows by now. */
    ReferralId asItWas(ReferralId id, PastReferral past) {
        for (var position = 0; position < past.childIds().size(); position++) {
            if (!index.isKnown(past.childIds().get(position))) {
                throw new UnknownChild(position);
            }
        }
        var now = clock.instant();
        var referral = new Referral(id, past.submission(), past.childIds(), null, now, clocks.onReceipt(now));
        return keep(referral, received(referral, now));
    }

    private List<Event> received(Referral referral, Instant now) {
        var events = new ArrayList<Event>(referral.received());
        events.addAll(openReferrals.opened(referral.children(), now));
        return events;
    }

    private ReferralId keep(Referral referral, List<Event> events) {
        referrals.persist(referral);
        outbox.publish(events);
        return referral.id();
    }

    /** A child with an open case is not screened anew: the team that knows the family looks. */
    private List<Event> routed(Referral referral, Instant now) {
        var events = new ArrayList<Event>();
        openCases.of(index.allRecordsOf(referral.children())).forEach((child, open) -> {
            events.add(referral.route(child, open.caseId(), open.teamId(), now));
            events.addAll(openReferrals.closed(List.of(child), now));
        });
        return events;
    }

    private @Nullable String area(List<ChildDetails> details) {
        return details.stream()
                .flatMap(child -> Stream.ofNullable(child.canonicalPostcode()))
                .flatMap(postcode -> teams.areaOf(postcode).stream())
                .findFirst()
                .orElse(null);
    }
}
