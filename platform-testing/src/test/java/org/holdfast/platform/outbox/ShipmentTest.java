package org.holdfast.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was caused first arrives first, whatever Kafka gives up. */
class ShipmentTest {

    private final UUID wren = UUID.randomUUID();
    private final UUID robin = UUID.randomUUID();

    @Test
    void anEventIsSentWhenTheOneBeforeItOfTheSameKeyIsConfirmed() {
        var rounds = Shipment.rounds(List.of(event(1, wren), event(2, robin), event(3, wren), event(4, wren)));

        assertThat(rounds)
                .extracting(round -> round.stream().map(WaitingEvent::seq).toList())
                .containsExactly(List.of(1L, 2L), List.of(3L), List.of(4L));
    }

    @Test
    void eventsOfDifferentKeysAreSentAtOnce() {
        assertThat(Shipment.rounds(List.of(event(1, wren), event(2, robin)))).hasSize(1);
    }

    private static WaitingEvent event(long seq, UUID key) {
        return new WaitingEvent(
                seq, UUID.randomUUID(), "topic", key, "Happened", "{}", key, 0, Instant.EPOCH, Map.of());
    }
}
