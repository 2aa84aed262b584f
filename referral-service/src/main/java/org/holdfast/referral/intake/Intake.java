package org.holdfast.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    /**
     * What somebody submitted.
     *
     * @param receivedAt where that was before now; the clocks run from then
     */
    record Arrival(
            Submission submission,
            List<ChildDetails> children,
            @Nullable Instant receivedAt) {}

    /** What arrives together is received together: what can be asked of the database about all of it is asked once. */
    List<ReferralId> take(List<Arrival> arrivals) {
        var children = index.identifyEach(
                        arrivals.stream().map(Arrival::children).toList())
                .iterator();
        return receive(arrivals.stream()
                .map(arrival -> referral(arrival, children.next()))
                .toList());
    }

    /** About a child of the index, whom somebody works with already. */
    public ReferralId takeKnown(Submission submission, ChildId child) {
        var area = index.describe(List.of(child)).values().stream()
                .flatMap(known -> Stream.ofNullable(known.postcode()))
                .flatMap(postcode -> teams.areaOf(postcode).stream())
                .findFirst();
        return receive(List.of(referral(submission, List.of(child), area.orElse(null), clock.instant())))
                .getFirst();
    }

    private Referral referral(Arrival arrival, List<ChildId> named) {
        return referral(
                arrival.submission(),
                named.stream().distinct().toList(),
                area(arrival.children()),
                arrival.receivedAt() == null ? clock.instant() : arrival.receivedAt());
    }

    private Referral referral(Submission submission, List<ChildId> children, @Nullable String area, Instant now) {
        return new Referral(ReferralId.next(), submission, children, area, now, clocks.onReceipt(now));
    }

    private List<ReferralId> receive(List<Referral> referrals) {
        var events = new ArrayList<Event>();
        referrals.forEach(referral -> events.addAll(received(referral, referral.receivedAt())));
        events.addAll(routed(referrals));
        keep(referrals, events);
        return referrals.stream().map(Referral::id).toList();
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
        keep(List.of(referral), received(referral, now));
        return id;
    }

    private List<Event> received(Referral referral, Instant now) {
        var events = new ArrayList<Event>(referral.received());
        events.addAll(openReferrals.opened(referral.children(), now));
        return events;
    }

    private void keep(List<Referral> received, List<Event> events) {
        referrals.persist(received);
        outbox.publish(events);
    }

    /** A child with an open case is not screened anew: the team that knows the family looks. */
    private List<Event> routed(List<Referral> referrals) {
        var children = referrals.stream()
                .flatMap(referral -> referral.children().stream())
                .collect(Collectors.toSet());
        var events = new ArrayList<Event>();
        openCases
                .of(index.allRecordsOf(children))
                .forEach((child, open) -> referrals.stream()
                        .filter(referral -> referral.children().contains(child))
                        .forEach(referral -> {
                            var now = referral.receivedAt();
                            events.add(referral.route(child, open.caseId(), open.teamId(), now));
                            events.addAll(openReferrals.closed(List.of(child), now));
                        }));
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
