package org.holdfast.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.signin.Caller;

/** The keys seen in the last thirty days, each within its client, caller and route. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Session entities;
    private final ObjectMapper json;
    private final RoutingContext request;
    private final Caller caller;
    private final Clock clock;

    IdempotencyKeys(Session entities, ObjectMapper json, RoutingContext request, Caller caller, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.request = request;
        this.caller = caller;
        this.clock = clock;
    }

    /** The record that an earlier request with this key made. Holds the key until the transaction ends. */
    Optional<UUID> find(String key, Object body) {
        if (!hold(key)) {
            throw new FirstCallStillRunning();
        }
        var found = entities.createNativeQuery("""
                        select record_id, body_hash from idempotency_key
                        where client = :client and caller = :caller and key = :key and route = :route
                        """, Object[].class)
                .addScalar("record_id", UUID.class)
                .addScalar("body_hash", byte[].class)
                .setParameter("client", caller.client())
                .setParameter("caller", caller.actor())
                .setParameter("key", key)
                .setParameter("route", route())
                .getResultStream()
                .map(Object[].class::cast)
                .findFirst();
        if (found.isPresent() && !MessageDigest.isEqual((byte[]) found.get()[1], hash(body))) {
            throw new IdempotencyKeyReused();
        }
        return found.map(row -> (UUID) row[0]);
    }

    void remember(String key, Object body, UUID record) {
        entities.createNativeQuery("""
                        insert into idempotency_key (client, caller, key, route, body_hash, record_id, created_at)
                        values (:client, :caller, :key, :route, :hash, :record, :now)
                        """)
                .setParameter("client", caller.client())
                .setParameter("caller", caller.actor())
                .setParameter("key", key)
                .setParameter("route", route())
                .setParameter("hash", hash(body))
                .setParameter("record", record)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOldKeys() {
        entities.createNativeQuery("delete from idempotency_key where created_at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private boolean hold(String key) {
        return (boolean)
                OneColumn.of(entities, "select pg_try_advisory_xact_lock(hashtextextended(:scope, 0))", Boolean.class)
                        .setParameter("scope", String.join("|", caller.client(), caller.actor(), key, route()))
                        .getSingleResult();
    }

    private String route() {
        return request.request().method() + " " + request.normalizedPath();
    }

    private byte[] hash(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
