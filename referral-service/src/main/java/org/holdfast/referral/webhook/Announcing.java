package org.holdfast.referral.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.CaseEvent;
import org.holdfast.contracts.CaseEvent.CaseAllocated;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralEvent.InformationRequested;
import org.holdfast.contracts.ReferralEvent.ReferralAcknowledged;
import org.holdfast.contracts.ReferralEvent.ReferralWithdrawn;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.origin.Origin;
import org.holdfast.referral.frontdoor.Referrals;

/**
 * Decides whom to tell, from what the front door itself has announced and from what the other services tell. What is sent names a
 * referral and nobody in it: the receiver reads the feedback, as somebody who may see it.
 */
@ApplicationScoped
public class Announcing {

    private static final String SOCIAL_WORKER_OF_THE_CHILD = "PRIMARY";

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final Referrals referrals;
    private final Origin origin;
    private final ObjectMapper json;
    private final Clock clock;

    Announcing(
            Subscriptions subscriptions,
            Deliveries deliveries,
            Referrals referrals,
            Origin origin,
            ObjectMapper json,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.referrals = referrals;
        this.origin = origin;
        this.json = json;
        this.clock = clock;
    }

    public void on(ReferralEvent event) {
        switch (event) {
            case ReferralAcknowledged told -> tellReferrer(told.referralId(), WebhookType.REFERRAL_ACKNOWLEDGED);
            case DecisionAuthorised decided -> tellReferrer(decided.referralId(), WebhookType.REFERRAL_DECIDED);
            case ReferralWithdrawn ended -> tellReferrer(ended.referralId(), WebhookType.REFERRAL_ENDED);
            case InformationRequested asked ->
                tell(
                        asked.agencyId(),
                        WebhookType.INFORMATION_REQUESTED,
                        asked.referralId(),
                        Map.of("requests", "/v1/information-requests"));
            case ReferralEvent _ -> {}
        }
    }

    public void on(CaseEvent event) {
        switch (event) {
            case CaseAllocated allocated
            when allocated.role().equals(SOCIAL_WORKER_OF_THE_CHILD) && allocated.referralId() != null ->
                tellReferrer(allocated.referralId(), WebhookType.REFERRAL_ALLOCATED);
            case CaseEvent _ -> {}
        }
    }

    private void tellReferrer(ReferralId id, WebhookType type) {
        referrals.find(id).ifPresent(referral -> {
            var agency = referral.submission().agencyId();
            if (agency != null) {
                var data = Map.of(
                        "referralId",
                        id.value().toString(),
                        "reference",
                        referral.reference(),
                        "feedback",
                        "/v1/referrals/%s/feedback".formatted(id.value()));
                tell(agency, type, id, data);
            }
        });
    }

    /** What was brought in from an older system is old news. */
    private void tell(AgencyId agency, WebhookType type, TypedId about, Map<String, String> data) {
        if (origin.tellsHistory()) {
            return;
        }
        var now = clock.instant();
        var body = write(type, now, data);
        subscriptions.of(agency).stream()
                .filter(subscription -> subscription.wants(type))
                .forEach(subscription -> deliveries.persist(
                        new Delivery(DeliveryId.next(), subscription.id(), type, about.value(), body, now)));
    }

    private String write(WebhookType type, Instant now, Map<String, String> data) {
        try {
            return json.writeValueAsString(Map.of("type", type.code(), "timestamp", now.toString(), "data", data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
