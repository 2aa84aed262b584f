package org.holdfast.referral.disclosure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.contracts.ChildRecordEvent;
import org.holdfast.contracts.ChildRecordEvent.ChildDisclosed;
import org.holdfast.contracts.ChildRecordEvent.ChildSpokeInSession;
import org.holdfast.contracts.ChildRecordEvent.DecidedInSupervision;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.platform.origin.Origin;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.referral.clock.FrontDoorClocks;
import org.holdfast.referral.frontdoor.Channel;
import org.holdfast.referral.frontdoor.Consent;
import org.holdfast.referral.frontdoor.OpenReferrals;
import org.holdfast.referral.frontdoor.Referral;
import org.holdfast.referral.frontdoor.Referrals;
import org.holdfast.referral.frontdoor.Submission;
import org.jboss.logging.Logger;

/**
 * Turns what a child told a worker of harm into a contact that waits for the front door, within seconds of its being recorded, and
 * rings the alarm. It stays at the front door where the child has an open case as well: the team that knows the family is told by
 * its supervisor's task, and somebody else has to look too. History that is brought in was dealt with where it happened.
 */
@ApplicationScoped
public class Disclosures {

    private static final Logger LOG = Logger.getLogger(Disclosures.class);
    private static final String WITHOUT_CONSENT =
            "A child told of harm: nobody is asked first whether it may be looked into";

    private final Referrals referrals;
    private final OpenReferrals openReferrals;
    private final FrontDoorClocks clocks;
    private final Outbox outbox;
    private final Origin origin;
    private final Clock clock;
    private final Counter alarm;

    Disclosures(
            Referrals referrals,
            OpenReferrals openReferrals,
            FrontDoorClocks clocks,
            Outbox outbox,
            Origin origin,
            Clock clock,
            MeterRegistry metrics) {
        this.referrals = referrals;
        this.openReferrals = openReferrals;
        this.clocks = clocks;
        this.outbox = outbox;
        this.origin = origin;
        this.clock = clock;
        this.alarm = Counter.builder("holdfast.disclosures")
                .description(
                        "What children told workers of harm, and that waits for the front door: alarm when it grows")
                .register(metrics);
    }

    public void on(ChildRecordEvent event) {
        switch (event) {
            case ChildDisclosed disclosed -> contact(disclosed);
            case ChildSpokeInSession _, DecidedInSupervision _ -> {}
        }
    }

    private void contact(ChildDisclosed disclosed) {
        if (origin.tellsHistory()) {
            return;
        }
        var now = clock.instant();
        var children = List.of(disclosed.childId());
        var referral = new Referral(
                sameAsTheSession(disclosed), submission(disclosed), children, null, now, clocks.onReceipt(now));
        referrals.persist(referral);
        var events = new ArrayList<Event>(referral.received());
        events.addAll(openReferrals.opened(children, now));
        outbox.publish(events);
        alarm.increment();
        LOG.warnf("A child told a worker of harm: contact %s waits for the front door", referral.reference());
    }

    /** The contact has the session's id, so that the two are found from each other, and one session makes one contact. */
    private static ReferralId sameAsTheSession(ChildDisclosed disclosed) {
        return new ReferralId(disclosed.sessionId().value());
    }

    private static Submission submission(ChildDisclosed disclosed) {
        var concern = "A child told their worker of harm in direct work.";
        return new Submission(
                ReferralSource.SOCIAL_CARE,
                Channel.DIRECT_WORK,
                null,
                null,
                disclosed.actionTaken() == null
                        ? concern
                        : concern + " What the worker did at once: " + disclosed.actionTaken(),
                disclosed.exactWords(),
                List.of(),
                new Consent(false, WITHOUT_CONSENT),
                disclosed.inDanger());
    }
}
