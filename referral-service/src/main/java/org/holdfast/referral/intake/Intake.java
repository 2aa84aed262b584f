package org.holdfast.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.referral.child.ChildDetails;
import org.holdfast.referral.child.ChildIndex;
import org.holdfast.referral.frontdoor.OpenReferrals;
import org.holdfast.referral.frontdoor.Referral;
import org.holdfast.referral.frontdoor.Referrals;
import org.holdfast.referral.frontdoor.Submission;

/** Turns what is submitted into a referral about children of the index. */
@ApplicationScoped
class Intake {

    /** Working Together 2023: a social worker or manager decides within one working day of receipt. */
    private static final int WORKING_DAYS_TO_DECIDE = 1;

    private final ChildIndex index;
    private final Referrals referrals;
    private final OpenReferrals openReferrals;
    private final WorkingDays workingDays;
    private final Outbox outbox;
    private final Clock clock;

    Intake(
            ChildIndex index,
            Referrals referrals,
            OpenReferrals openReferrals,
            WorkingDays workingDays,
            Outbox outbox,
            Clock clock) {
        this.index = index;
        this.referrals = referrals;
        this.openReferrals = openReferrals;
        this.workingDays = workingDays;
        this.outbox = outbox;
        this.clock = clock;
    }

    ReferralId take(Submission submission, List<ChildDetails> details) {
        var now = clock.instant();
        var children = identify(details);
        var referral = new Referral(
                ReferralId.next(), submission, children, now, workingDays.after(now, WORKING_DAYS_TO_DECIDE));
        referrals.persist(referral);
        var events = new ArrayList<Event>(referral.received());
        events.addAll(openReferrals.opened(children, now));
        outbox.publish(events);
        return referral.id();
    }

    /** In one order for everyone, so that two submissions about the same family never wait for each other. */
    private List<ChildId> identify(List<ChildDetails> details) {
        var found = new IdentityHashMap<ChildDetails, ChildId>();
        details.stream()
                .sorted(Comparator.comparing(ChildDetails::fullName))
                .forEach(child -> found.put(child, index.identify(child)));
        return details.stream().map(found::get).distinct().toList();
    }
}
