package org.holdfast.local.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.holdfast.contracts.Topic;
import org.holdfast.local.embedded.BrokerUser;
import org.holdfast.local.embedded.EmbeddedBroker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EventsUntilTest {

    /** Not long ago, or the broker would let go of what is older. */
    private static final Instant MOMENT =
            Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(3600);

    @TempDir
    Path directory;

    @Test
    void whatWasSentAfterTheMomentIsLeftOutAndTheRestIsAsItWas() throws Exception {
        try (var broker = EmbeddedBroker.start(directory, 0)) {
            broker.access().provision(1);
            send(broker, MOMENT.minusSeconds(60), "long before");
            send(broker, MOMENT, "at the moment");
            send(broker, MOMENT.plusMillis(1), "of what is undone");
        }

        assertThat(new EventsUntil(directory, MOMENT, _ -> {}).cut()).isEqualTo(1);

        try (var broker = EmbeddedBroker.start(directory, 0)) {
            assertThat(read(broker, 2)).containsExactly("child long before 1", "child at the moment 1");
        }
    }

    private static void send(EmbeddedBroker broker, Instant at, String what) throws Exception {
        var settings = new HashMap<String, Object>(broker.access().clientProperties(BrokerUser.REFERRAL_SERVICE));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var event = new ProducerRecord<>(Topic.REFERRALS.topicName(), 0, at.toEpochMilli(), "child", what);
            event.headers().add("ce_specversion", "1".getBytes(UTF_8));
            producer.send(event).get();
        }
    }

    private static List<String> read(EmbeddedBroker broker, int events) {
        var settings = new HashMap<String, Object>(broker.access().clientProperties(BrokerUser.SUBSCRIBER));
        settings.put("group.id", "subscriber-of-a-test");
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topic.REFERRALS.topicName()));
            var read = new ArrayList<String>();
            for (var attempt = 0; attempt < 60 && read.size() < events; attempt++) {
                for (var event : consumer.poll(Duration.ofSeconds(1))) {
                    var version = new String(
                            event.headers().lastHeader("ce_specversion").value(), UTF_8);
                    read.add(event.key() + " " + event.value() + " " + version);
                }
            }
            return read;
        }
    }
}
