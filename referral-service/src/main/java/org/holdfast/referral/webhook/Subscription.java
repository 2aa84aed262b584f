package org.holdfast.referral.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.AgencyId;
import org.jspecify.annotations.Nullable;

/** A partner's system that wants to be told. Its secret signs what it is told; after a rotation the old one signs too, for a day. */
@Entity
class Subscription {

    private static final Duration OLD_SECRET_SIGNS = Duration.ofDays(1);

    @Id
    private UUID id;

    @Version
    private int version;

    private AgencyId agencyId;
    private String url;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<WebhookType> types;

    private String secretSealed;

    @Nullable private String oldSecretSealed;

    @Nullable private Instant oldSecretUntil;

    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    private Instant createdAt;

    protected Subscription() {}

    Subscription(SubscriptionId id, AgencyId agency, Subscribe request, String secretSealed, Instant now) {
        this.id = id.value();
        this.agencyId = agency;
        this.url = request.url();
        this.types = request.types().stream().distinct().toList();
        this.secretSealed = secretSealed;
        this.status = SubscriptionStatus.ACTIVE;
        this.createdAt = now;
    }

    void rotate(String newSecretSealed, Instant now) {
        if (!isActive()) {
            throw new SubscriptionEnded();
        }
        oldSecretSealed = secretSealed;
        oldSecretUntil = now.plus(OLD_SECRET_SIGNS);
        secretSealed = newSecretSealed;
    }

    void end() {
        status = status.to(SubscriptionStatus.ENDED);
    }

    boolean isActive() {
        return status == SubscriptionStatus.ACTIVE;
    }

    boolean wants(WebhookType type) {
        return isActive() && types.contains(type);
    }

    /** The newest first. */
    List<String> secretsSealed(Instant now) {
        var old = oldSecretSealed;
        return old != null && oldSecretUntil != null && now.isBefore(oldSecretUntil)
                ? List.of(secretSealed, old)
                : List.of(secretSealed);
    }

    SubscriptionId id() {
        return new SubscriptionId(id);
    }

    int version() {
        return version;
    }

    String url() {
        return url;
    }

    String secretSealed() {
        return secretSealed;
    }

    SubscriptionView view() {
        return new SubscriptionView(id(), url, List.copyOf(types), status, createdAt, null, version);
    }
}
