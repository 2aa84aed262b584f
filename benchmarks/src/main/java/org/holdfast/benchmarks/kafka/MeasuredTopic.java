package org.holdfast.benchmarks.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.holdfast.local.embedded.BrokerAccess;
import org.holdfast.local.embedded.BrokerUser;

/** A topic that nobody listens to, so that what is sent there costs nobody else anything. It has as many partitions as ours. */
public record MeasuredTopic(String name) {

    private static final int PARTITIONS = 6;
    private static final short ONE_COPY = 1;

    /** New, and open to referral-service for writing; whatever it had before is gone. */
    public static MeasuredTopic fresh(BrokerAccess broker, String name) {
        try (var admin = Admin.create(Map.copyOf(broker.clientProperties(BrokerUser.ADMIN)))) {
            if (admin.listTopics().names().get().contains(name)) {
                admin.deleteTopics(List.of(name)).all().get();
            }
            admin.createTopics(List.of(new NewTopic(name, PARTITIONS, ONE_COPY)))
                    .all()
                    .get();
            admin.createAcls(List.of(mayWrite(BrokerUser.REFERRAL_SERVICE, name)))
                    .all()
                    .get();
            return new MeasuredTopic(name);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not make the topic " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static AclBinding mayWrite(BrokerUser user, String topic) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
                new AccessControlEntry("User:" + user.userName(), "*", AclOperation.WRITE, AclPermissionType.ALLOW));
    }
}
