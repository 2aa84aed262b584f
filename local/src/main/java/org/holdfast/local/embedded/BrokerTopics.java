package org.holdfast.local.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.holdfast.contracts.Topic;

/** The topics of the contract as Kafka is to make them. */
final class BrokerTopics {

    private static final Duration FACTS_ARE_KEPT = Duration.ofDays(14);
    private static final Duration ERASED_WITHIN = Duration.ofDays(1);
    private static final Duration TOMBSTONES_ARE_KEPT = Duration.ofDays(30);

    private BrokerTopics() {}

    static List<NewTopic> all(int partitions) {
        return Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(
                        topic(topic.topicName(), partitions, retention(topic.kind())),
                        topic(topic.deadLetters(), partitions, deletedAfter(FACTS_ARE_KEPT))))
                .toList();
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> configuration) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(configuration);
    }

    private static Map<String, String> retention(Topic.Kind kind) {
        return switch (kind) {
            case FACTS, RECORDS -> deletedAfter(FACTS_ARE_KEPT);
            case STATE ->
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                        millis(ERASED_WITHIN),
                        TopicConfig.DELETE_RETENTION_MS_CONFIG,
                        millis(TOMBSTONES_ARE_KEPT));
        };
    }

    private static Map<String, String> deletedAfter(Duration age) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                millis(age));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
