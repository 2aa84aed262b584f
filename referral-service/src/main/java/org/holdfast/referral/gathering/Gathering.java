package org.holdfast.referral.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.referral.agency.Agencies;
import org.holdfast.referral.clock.FrontDoorClocks;
import org.holdfast.referral.frontdoor.Referral;
import org.holdfast.referral.frontdoor.Referrals;

/** Asks agencies and takes their answers, so that the referral's own clock knows when everybody has answered. */
@ApplicationScoped
class Gathering {

    private final InformationRequests requests;
    private final Referrals referrals;
    private final Agencies agencies;
    private final FrontDoorClocks clocks;
    private final Outbox outbox;
    private final Clock clock;

    Gathering(
            InformationRequests requests,
            Referrals referrals,
            Agencies agencies,
            FrontDoorClocks clocks,
            Outbox outbox,
            Clock clock) {
        this.requests = requests;
        this.referrals = referrals;
        this.agencies = agencies;
        this.clocks = clocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    InformationRequestId ask(ReferralId id, AskAgency request, WorkerId worker) {
        var referral = referrals.get(id);
        var now = clock.instant();
        var children = Optional.ofNullable(request.childIds())
                .filter(named -> !named.isEmpty())
                .orElseGet(referral::children);
        if (!referral.children().containsAll(children)) {
            throw new NotAskedAbout();
        }
        if (request.legalBasis() == LegalBasis.CONSENT
                && !referral.submission().consent().given()) {
            throw new ConsentNotGiven();
        }
        if (!agencies.isOpen(request.agencyId())) {
            throw new AgencyNotOpen();
        }
        var asked = new InformationRequest(
                InformationRequestId.next(), id, request, children, worker, now, dueAt(referral, now));
        requests.persist(asked);
        outbox.publish(asked.asked());
        return asked.id();
    }

    void respond(InformationRequest request, RespondToRequest response) {
        var now = clock.instant();
        outbox.publish(request.respond(response, now));
        if (requests.areAllAnswered(request.referralId())) {
            referrals.get(request.referralId()).clocks(now).informationIsComplete();
        }
    }

    private Instant dueAt(Referral referral, Instant now) {
        var rag = Optional.ofNullable(referral.handling().rag()).orElseThrow(NotTriaged::new);
        return clocks.informationDue(rag, now).orElseThrow(NothingToAsk::new);
    }
}
