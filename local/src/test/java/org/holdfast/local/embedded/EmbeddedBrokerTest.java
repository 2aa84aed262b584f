package org.holdfast.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.holdfast.contracts.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    static Path directory;

    static EmbeddedBroker broker;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(directory, 0);
        broker.access().provision();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void whatItsWriterSendsASubscriberReads() throws Exception {
        send(BrokerUser.REFERRAL_SERVICE, Topic.REFERRALS.topicName());

        assertThat(read(BrokerUser.SUBSCRIBER, "subscriber-figures", Topic.REFERRALS))
                .isEqualTo("an event");
    }

    @Test
    void aSubscriberReadsNoState() {
        assertThatThrownBy(() -> read(BrokerUser.SUBSCRIBER, "subscriber-figures", Topic.CHILDREN))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void aServiceWritesOnlyItsOwnTopicsAndDeadLetters() throws Exception {
        send(BrokerUser.CASELOAD_SERVICE, Topic.REFERRALS.deadLetters());
        send(BrokerUser.CASELOAD_SERVICE, Topic.CHILD_RECORDS.topicName());

        assertThatThrownBy(() -> send(BrokerUser.CASELOAD_SERVICE, Topic.REFERRALS.topicName()))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void aServiceJoinsNoOtherServicesGroup() {
        assertThatThrownBy(() -> read(BrokerUser.CASELOAD_SERVICE, "referral-service", Topic.REFERRALS))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void nobodySignsInWithoutThePassword() {
        var guess = BrokerSignIn.properties(broker.access().bootstrapServers(), BrokerUser.SUBSCRIBER, "guessed");

        try (var admin = Admin.create(Map.<String, Object>copyOf(guess))) {
            assertThatThrownBy(() -> admin.listTopics().names().get())
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void aBrokerThatCannotHaveItsPortSaysSo(@TempDir Path other) {
        assertThatThrownBy(() -> EmbeddedBroker.start(other, broker.access().port()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(Integer.toString(broker.access().port()));
    }

    @Test
    void provisioningAgainChangesNothing() {
        broker.access().provision();
    }

    @Test
    void aStateTopicIsCompactedWithinADay() throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, Topic.CHILDREN.topicName());

        try (var admin = Admin.create(Map.copyOf(broker.access().clientProperties(BrokerUser.ADMIN)))) {
            var configuration = List.copyOf(
                            admin.describeConfigs(List.of(topic)).all().get().values())
                    .getFirst();
            assertThat(configuration.get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(configuration.get("max.compaction.lag.ms").value()).isEqualTo("86400000");
        }
    }

    @Test
    void whatWasSentIsThereAfterARestart(@TempDir Path other) throws Exception {
        try (var first = EmbeddedBroker.start(other, 0)) {
            first.access().provision(1);
            send(first, BrokerUser.WORKFORCE_SERVICE, Topic.STAFF.topicName());
        }
        try (var second = EmbeddedBroker.start(other, 0)) {
            second.access().provision(1);
            assertThat(read(second, BrokerUser.CASELOAD_SERVICE, "caseload-service", Topic.STAFF))
                    .isEqualTo("an event");
        }
    }

    private static void send(BrokerUser user, String topic) throws Exception {
        send(broker, user, topic);
    }

    private static void send(EmbeddedBroker broker, BrokerUser user, String topic) throws Exception {
        var properties = new HashMap<String, Object>(broker.access().clientProperties(user));
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "an event")).get();
        }
    }

    private static String read(BrokerUser user, String group, Topic topic) {
        return read(broker, user, group, topic);
    }

    private static String read(EmbeddedBroker broker, BrokerUser user, String group, Topic topic) {
        var properties = new HashMap<String, Object>(broker.access().clientProperties(user));
        properties.put("group.id", group);
        properties.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic.topicName()));
            for (var attempt = 0; attempt < 30; attempt++) {
                for (var event : consumer.poll(Duration.ofSeconds(1))) {
                    return event.value();
                }
            }
            throw new AssertionError("nothing was read from " + topic);
        }
    }
}
