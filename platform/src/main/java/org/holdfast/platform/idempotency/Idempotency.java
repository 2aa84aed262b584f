package org.holdfast.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.http.ReplayMark;

/**
 * Does what a request asks for once, however often it is sent, and answers every time with the same receipt. The key is kept in the
 * transaction of the work, so there is no moment in which one exists without the other.
 */
@RequestScoped
public class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final HttpHeaders headers;
    private final IdempotencyKeys keys;
    private final ReplayMark replay;

    Idempotency(HttpHeaders headers, IdempotencyKeys keys, ReplayMark replay) {
        this.headers = headers;
        this.keys = keys;
        this.replay = replay;
    }

    /** For a request whose sender must send a key. */
    @Transactional(TxType.MANDATORY)
    public <I extends TypedId, V> V require(
            Object body, Supplier<I> work, Function<I, V> receipt, Function<UUID, I> id) {
        return once(key().orElseThrow(IdempotencyKeyMissing::new), body, work, receipt, id);
    }

    /** For a request whose sender may send a key. */
    @Transactional(TxType.MANDATORY)
    public <I extends TypedId, V> V accept(
            Object body, Supplier<I> work, Function<I, V> receipt, Function<UUID, I> id) {
        return key().map(key -> once(key, body, work, receipt, id)).orElseGet(() -> receipt.apply(work.get()));
    }

    /** For one line of many in a request, whose sender gives each a key of its own. Returns the record, and whether it was there. */
    @Transactional(TxType.MANDATORY)
    public <I extends TypedId> Done<I> once(String key, Object body, Supplier<I> work, Function<UUID, I> id) {
        return keys.find(key, body)
                .map(known -> new Done<>(id.apply(known), true))
                .orElseGet(() -> {
                    var done = work.get();
                    keys.remember(key, body, done.value());
                    return new Done<>(done, false);
                });
    }

    /** @param before whether an earlier request did it */
    public record Done<I extends TypedId>(I record, boolean before) {}

    private <I extends TypedId, V> V once(
            String key, Object body, Supplier<I> work, Function<I, V> receipt, Function<UUID, I> id) {
        var done = once(key, body, work, id);
        if (done.before()) {
            replay.set();
        }
        return receipt.apply(done.record());
    }

    private Optional<String> key() {
        var key = Optional.ofNullable(headers.getHeaderString(HEADER)).map(String::strip);
        if (key.isPresent() && (key.get().isEmpty() || key.get().length() > LONGEST_KEY)) {
            throw new IdempotencyKeyMissing();
        }
        return key;
    }
}
