package org.holdfast.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.topic.KafkaTopicSpec;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.KafkaUserScramSha512ClientAuthentication;
import io.strimzi.api.kafka.model.user.acl.AclOperation;
import io.strimzi.api.kafka.model.user.acl.AclResourcePatternType;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleClusterResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.holdfast.local.Manifest;
import org.junit.jupiter.api.Test;

/** Kafka in a cluster has the topics, users and grants that are made everywhere else, and three copies of each event. */
class KubernetesBrokerTest {

    private static final String COPIES_AT_LEAST = "min.insync.replicas";

    @Test
    void everyTopicIsMadeAsEverywhereElse() {
        var everywhere = BrokerTopics.all(1).stream()
                .collect(Collectors.toMap(topic -> topic.name(), topic -> new TreeMap<>(topic.configs())));

        var here = Manifest.in("kafka/topics.yaml").stream()
                .collect(Collectors.toMap(Manifest::name, topic -> configuration(spec(topic))));
        assertThat(here).isEqualTo(everywhere);
    }

    @Test
    void everyTopicIsOnThreeMachinesAndAnEventOnTwoBeforeItCounts() {
        assertThat(Manifest.in("kafka/topics.yaml"))
                .map(KubernetesBrokerTest::spec)
                .allSatisfy(topic -> {
                    assertThat(topic.getPartitions()).isEqualTo(6);
                    assertThat(topic.getReplicas()).isEqualTo(3);
                    assertThat(topic.getConfig()).containsEntry(COPIES_AT_LEAST, 2);
                });
    }

    @Test
    void everyUserMayDoWhatItMayEverywhereElse() {
        var here = users().flatMap(KubernetesBrokerTest::grants).collect(Collectors.toSet());

        assertThat(here).containsExactlyInAnyOrderElementsOf(BrokerGrants.all());
    }

    @Test
    void everyUserButTheAdministratorSignsInWithAPassword() {
        assertThat(users())
                .allSatisfy(user -> assertThat(user.getSpec().getAuthentication())
                        .isInstanceOf(KafkaUserScramSha512ClientAuthentication.class))
                .extracting(user -> user.getMetadata().getName())
                .containsExactlyElementsOf(Stream.of(BrokerUser.values())
                        .filter(user -> user != BrokerUser.ADMIN)
                        .map(BrokerUser::userName)
                        .toList());
    }

    @Test
    void nobodyIsLetInWithoutATopicAGrantAndAnEncipheredConnection() {
        var kafka = Manifest.in("kafka/kafka.yaml", "Kafka")
                .as(Kafka.class)
                .getSpec()
                .getKafka();

        assertThat(kafka.getConfig())
                .containsEntry("auto.create.topics.enable", false)
                .containsEntry("default.replication.factor", 3)
                .containsEntry(COPIES_AT_LEAST, 2);
        assertThat(kafka.getAuthorization().getType()).isEqualTo("simple");
        assertThat(kafka.getListeners()).singleElement().satisfies(listener -> {
            assertThat(listener.isTls()).isTrue();
            assertThat(listener.getAuth().getType()).isEqualTo("scram-sha-512");
            assertThat(listener.getNetworkPolicyPeers()).isNotEmpty();
        });
    }

    private static Stream<KafkaUser> users() {
        return Manifest.in("kafka/users.yaml").stream().map(user -> user.as(KafkaUser.class));
    }

    private static KafkaTopicSpec spec(Manifest topic) {
        return topic.as(KafkaTopic.class).getSpec();
    }

    private static TreeMap<String, String> configuration(KafkaTopicSpec topic) {
        var configuration = topic.getConfig().entrySet().stream()
                .filter(setting -> !setting.getKey().equals(COPIES_AT_LEAST))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, setting -> setting.getValue().toString()));
        return new TreeMap<>(configuration);
    }

    private static Stream<AclBinding> grants(KafkaUser user) {
        var principal = "User:" + user.getMetadata().getName();
        return ((KafkaUserAuthorizationSimple) user.getSpec().getAuthorization())
                .getAcls().stream().flatMap(rule -> grants(principal, rule));
    }

    private static Stream<AclBinding> grants(String principal, AclRule rule) {
        var resource = resource(rule.getResource());
        return rule.getOperations().stream()
                .map(operation -> new AclBinding(
                        resource,
                        new AccessControlEntry(
                                principal, rule.getHost(), operation(operation), AclPermissionType.ALLOW)));
    }

    private static org.apache.kafka.common.acl.AclOperation operation(AclOperation operation) {
        return switch (operation) {
            case READ -> org.apache.kafka.common.acl.AclOperation.READ;
            case WRITE -> org.apache.kafka.common.acl.AclOperation.WRITE;
            case IDEMPOTENTWRITE -> org.apache.kafka.common.acl.AclOperation.IDEMPOTENT_WRITE;
            default -> throw new AssertionError("Nobody is to " + operation);
        };
    }

    private static ResourcePattern resource(AclRuleResource resource) {
        return switch (resource) {
            case AclRuleTopicResource topic ->
                new ResourcePattern(ResourceType.TOPIC, topic.getName(), pattern(topic.getPatternType()));
            case AclRuleGroupResource group ->
                new ResourcePattern(ResourceType.GROUP, group.getName(), pattern(group.getPatternType()));
            case AclRuleClusterResource _ ->
                new ResourcePattern(ResourceType.CLUSTER, Resource.CLUSTER_NAME, PatternType.LITERAL);
            default -> throw new AssertionError("Nothing is granted on " + resource.getType());
        };
    }

    private static PatternType pattern(AclResourcePatternType pattern) {
        return pattern == AclResourcePatternType.PREFIX ? PatternType.PREFIXED : PatternType.LITERAL;
    }
}
