package org.holdfast.referral.webhook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a partner's system is to be told, and every attempt to tell it. */
@Entity
class Delivery {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID subscriptionId;

    @Enumerated(EnumType.STRING)
    private WebhookType type;

    private UUID about;
    private String body;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    @Nullable private Instant nextAttemptAt;

    @ElementCollection
    @CollectionTable(name = "webhook_attempt", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "position")
    private List<Attempt> attempts = new ArrayList<>();

    protected Delivery() {}

    Delivery(DeliveryId id, SubscriptionId subscription, WebhookType type, UUID about, String body, Instant now) {
        this.id = id.value();
        this.subscriptionId = subscription.value();
        this.type = type;
        this.about = about;
        this.body = body;
        this.createdAt = now;
        this.status = DeliveryStatus.WAITING;
        this.nextAttemptAt = now;
    }

    /** While one replica tries, no other does; should it fail to come back, another tries later. */
    void lease(Instant until) {
        nextAttemptAt = until;
    }

    void attempted(Attempt attempt) {
        attempts.add(attempt);
        if (attempt.result() == AttemptResult.ACCEPTED) {
            settle(DeliveryStatus.DELIVERED);
            return;
        }
        var wait = attempt.result() == AttemptResult.GONE ? Optional.<Duration>empty() : Backoff.after(attempts.size());
        wait.ifPresentOrElse(pause -> nextAttemptAt = attempt.at().plus(pause), () -> settle(DeliveryStatus.GAVE_UP));
    }

    /** The receiver asks for it again: at once, under the same id, so that it can tell what it has seen. */
    void replay(Instant now) {
        status = DeliveryStatus.WAITING;
        nextAttemptAt = now;
    }

    DeliveryId id() {
        return new DeliveryId(id);
    }

    int version() {
        return version;
    }

    SubscriptionId subscriptionId() {
        return new SubscriptionId(subscriptionId);
    }

    WebhookType type() {
        return type;
    }

    UUID about() {
        return about;
    }

    String body() {
        return body;
    }

    DeliveryView view() {
        return new DeliveryView(id(), type, about, createdAt, status, nextAttemptAt, List.copyOf(attempts), version);
    }

    private void settle(DeliveryStatus end) {
        status = end;
        nextAttemptAt = null;
    }
}
