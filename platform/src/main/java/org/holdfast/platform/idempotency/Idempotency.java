package org.holdfast.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
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

    /** What is to be done, under the key that its sender gave it. */
    public record Keyed<B>(String key, B body) {}

    /** @param before whether an earlier request did it */
    public record Done<I extends TypedId>(I record, boolean before) {}

    /**
     * For some lines of a request, whose sender gives each a key of its own; no two of them have the same. Returns the record of each,
     * and whether it was there.
     *
     * @param work does what was not done before, all of it, and returns the records in the same order
     */
    @Transactional(TxType.MANDATORY)
    public <B, I extends TypedId> List<Done<I>> onceEach(
            List<Keyed<B>> lines, Function<List<B>, List<I>> work, Function<UUID, I> id) {
        var known = keys.find(lines);
        var fresh =
                lines.stream().filter(line -> !known.containsKey(line.key())).toList();
        var done = fresh.isEmpty()
                ? List.<I>of()
                : work.apply(fresh.stream().map(Keyed::body).toList());
        keys.remember(fresh, done);
        var made = done.iterator();
        return lines.stream()
                .map(line -> known.containsKey(line.key())
                        ? new Done<>(id.apply(known.get(line.key())), true)
                        : new Done<>(made.next(), false))
                .toList();
    }

    private <I extends TypedId, V> V once(
            String key, Object body, Supplier<I> work, Function<I, V> receipt, Function<UUID, I> id) {
        var done = onceEach(List.of(new Keyed<>(key, body)), _ -> List.of(work.get()), id)
                .getFirst();
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
