package org.holdfast.caseload.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.Session;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Keeps what the front door tells of each referral about a child: where it came from, when, and what was decided. */
@ApplicationScoped
public class KnownReferrals {

    private final Session entities;

    KnownReferrals(Session entities) {
        this.entities = entities;
    }

    /** History too: the returns of a past year are drawn from it. */
    public void on(ReferralEvent event) {
        switch (event) {
            case ReferralReceived received ->
                keep(received, "source", received.source(), WorkingDays.dayOf(received.occurredAt()), null);
            case DecisionAuthorised authorised ->
                keep(
                        authorised,
                        "outcome",
                        authorised.outcome(),
                        WorkingDays.dayOf(authorised.receivedAt()),
                        authorised.primaryNeed());
            case ReferralEvent _ -> {}
        }
    }

    /** Whichever comes first makes the row, and none takes back what another has told. */
    private void keep(
            ReferralEvent event, String column, String value, LocalDate receivedOn, @Nullable String primaryNeed) {
        entities.createNativeMutationQuery("""
                        insert into known_referral (referral_id, child_id, %1$s, received_on, primary_need)
                        values (:referral, :child, :value, :received, cast(:need as text))
                        on conflict (referral_id, child_id) do update set
                            %1$s = excluded.%1$s,
                            received_on = excluded.received_on,
                            primary_need = coalesce(excluded.primary_need, known_referral.primary_need)
                        """.formatted(column))
                .setParameter("referral", event.referralId().value())
                .setParameter("child", event.childId().value())
                .setParameter("value", value)
                .setParameter("received", receivedOn)
                .setParameter("need", primaryNeed)
                .executeUpdate();
    }
}
