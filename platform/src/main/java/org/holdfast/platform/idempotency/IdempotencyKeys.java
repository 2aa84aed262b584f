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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.idempotency.Idempotency.Keyed;
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

    /** The records that earlier requests with these keys made, by key. Holds the keys until the transaction ends. */
    Map<String, UUID> find(List<? extends Keyed<?>> lines) {
        if (!hold(lines)) {
            throw new FirstCallStillRunning();
        }
        var found = new HashMap<String, UUID>();
        entities.createNativeQuery("""
                        select key, record_id, body_hash from idempotency_key
                        where client = :client and caller = :caller and key = any (:keys) and route = :route
                        """, Object[].class)
                .addScalar("key", String.class)
                .addScalar("record_id", UUID.class)
                .addScalar("body_hash", byte[].class)
                .setParameter("client", caller.client())
                .setParameter("caller", caller.actor())
                .setParameter("keys", keys(lines))
                .setParameter("route", route())
                .getResultStream()
                .map(Object[].class::cast)
                .forEach(row -> found.put(sameAs((String) row[0], (byte[]) row[2], lines), (UUID) row[1]));
        return found;
    }

    private String sameAs(String key, byte[] hash, List<? extends Keyed<?>> lines) {
        if (lines.stream()
                .filter(line -> line.key().equals(key))
                .anyMatch(line -> !MessageDigest.isEqual(hash, hash(line.body())))) {
            throw new IdempotencyKeyReused();
        }
        return key;
    }

    /** @param records what was made for each line */
    void remember(List<? extends Keyed<?>> lines, List<? extends TypedId> records) {
        if (lines.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into idempotency_key (client, caller, key, route, body_hash, record_id, created_at)
                        select :client, :caller, key, :route, decode(hash, 'hex'), record, :now
                        from unnest(cast(:keys as text[]), cast(:hashes as text[]), cast(:records as uuid[]))
                            as made (key, hash, record)
                        """)
                .setParameter("client", caller.client())
                .setParameter("caller", caller.actor())
                .setParameter("keys", keys(lines))
                .setParameter("route", route())
                .setParameter(
                        "hashes",
                        lines.stream()
                                .map(line -> HexFormat.of().formatHex(hash(line.body())))
                                .toArray(String[]::new))
                .setParameter("records", records.stream().map(TypedId::value).toArray(UUID[]::new))
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

    private boolean hold(List<? extends Keyed<?>> lines) {
        return (boolean) OneColumn.of(entities, """
                        select bool_and(pg_try_advisory_xact_lock(hashtextextended(scope, 0)))
                        from unnest(cast(:scopes as text[])) as scope
                        """, Boolean.class)
                .setParameter(
                        "scopes",
                        lines.stream()
                                .map(line -> String.join("|", caller.client(), caller.actor(), line.key(), route()))
                                .toArray(String[]::new))
                .getSingleResult();
    }

    private static String[] keys(List<? extends Keyed<?>> lines) {
        return lines.stream().map(Keyed::key).toArray(String[]::new);
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
