package org.holdfast.local.embedded;

import static org.apache.kafka.common.acl.AclOperation.IDEMPOTENT_WRITE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.holdfast.contracts.Topic;

/** Who may read and write which topic: to read or to write is also to see that it exists. */
final class BrokerGrants {

    private BrokerGrants() {}

    static List<AclBinding> all() {
        return Stream.of(BrokerUser.values()).flatMap(BrokerGrants::of).toList();
    }

    private static Stream<AclBinding> of(BrokerUser user) {
        return switch (user) {
            case ADMIN -> Stream.empty();
            case REFERRAL_SERVICE, CASELOAD_SERVICE, WORKFORCE_SERVICE, DIRECT_WORK_SERVICE ->
                Stream.concat(
                        Stream.of(ownGroups(user), idempotentWrites(user)),
                        Stream.of(Topic.values()).flatMap(topic -> service(user, topic)));
            case SUBSCRIBER ->
                Stream.concat(
                        Stream.of(ownGroups(user)),
                        Stream.of(Topic.values())
                                .filter(topic -> topic.kind() == Topic.Kind.FACTS)
                                .map(topic -> topic(user, READ, topic.topicName())));
        };
    }

    private static Stream<AclBinding> service(BrokerUser user, Topic topic) {
        var reads = Stream.of(
                topic(user, READ, topic.topicName()),
                topic(user, READ, topic.deadLetters()),
                topic(user, WRITE, topic.deadLetters()));
        return writes(user, topic) ? Stream.concat(reads, Stream.of(topic(user, WRITE, topic.topicName()))) : reads;
    }

    private static boolean writes(BrokerUser user, Topic topic) {
        return topic.writer().equals(Topic.EVERY_SERVICE) || topic.writer().equals(user.userName());
    }

    private static AclBinding topic(BrokerUser user, AclOperation operation, String name) {
        return allow(user, operation, new ResourcePattern(ResourceType.TOPIC, name, PatternType.LITERAL));
    }

    private static AclBinding ownGroups(BrokerUser user) {
        return allow(user, READ, new ResourcePattern(ResourceType.GROUP, user.userName(), PatternType.PREFIXED));
    }

    private static AclBinding idempotentWrites(BrokerUser user) {
        return allow(
                user,
                IDEMPOTENT_WRITE,
                new ResourcePattern(ResourceType.CLUSTER, Resource.CLUSTER_NAME, PatternType.LITERAL));
    }

    private static AclBinding allow(BrokerUser user, AclOperation operation, ResourcePattern resource) {
        return new AclBinding(
                resource, new AccessControlEntry(user.principal(), "*", operation, AclPermissionType.ALLOW));
    }
}
