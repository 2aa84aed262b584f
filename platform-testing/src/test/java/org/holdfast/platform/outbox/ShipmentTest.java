package org.holdfast.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.record.AbstractRecords;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.record.RecordBatch;
import org.junit.jupiter.api.Test;

/** What was caused first arrives first, whatever Kafka gives up. */
class ShipmentTest {

    private final UUID wren = UUID.randomUUID();
    private final UUID robin = UUID.randomUUID();

    @Test
    void whatFitsIntoOneBatchIsSentAtOnce() {
        assertThat(sequences(
                        Shipment.rounds(List.of(event(1, wren, "{}"), event(2, robin, "{}"), event(3, wren, "{}")))))
                .containsExactly(List.of(1L, 2L, 3L));
    }

    @Test
    void anEventThatWouldGoInASecondBatchWaitsUntilTheFirstIsConfirmed() {
        var half = "x".repeat(126 * 1024);

        assertThat(sequences(
                        Shipment.rounds(List.of(event(1, wren, half), event(2, robin, half), event(3, wren, half)))))
                .containsExactly(List.of(1L, 2L), List.of(3L));
    }

    @Test
    void anEventLargerThanABatchGoesByItself() {
        var large = "x".repeat(300 * 1024);

        assertThat(sequences(
                        Shipment.rounds(List.of(event(1, wren, "{}"), event(2, wren, large), event(3, wren, "{}")))))
                .containsExactly(List.of(1L), List.of(2L), List.of(3L));
    }

    @Test
    void aRoundIsNeverLargerThanKafkaStoresInOneBatch() {
        var event = event(1, wren, "ä".repeat(1000));
        var record = event.record("/a-service-with-a-rather-long-name");

        assertThat(event.bytes())
                .isGreaterThanOrEqualTo(AbstractRecords.estimateSizeInBytesUpperBound(
                        RecordBatch.CURRENT_MAGIC_VALUE,
                        CompressionType.NONE,
                        record.key().getBytes(UTF_8),
                        record.value().getBytes(UTF_8),
                        record.headers().toArray()));
    }

    private static List<List<Long>> sequences(List<List<WaitingEvent>> rounds) {
        return rounds.stream()
                .map(round -> round.stream().map(WaitingEvent::seq).toList())
                .toList();
    }

    private static WaitingEvent event(long seq, UUID key, String payload) {
        return new WaitingEvent(
                seq, UUID.randomUUID(), "topic", key, "Happened", payload, key, 0, Instant.EPOCH, Map.of("note", "ö"));
    }
}
