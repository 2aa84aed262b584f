package org.holdfast.local.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** Makes the topics, users and grants in any Kafka, leaving alone what is already there. */
public record BrokerProvisioning(Map<String, Object> administrator, Function<BrokerUser, String> passwords) {

    private static final int ITERATIONS = 4096;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    public void provision(int partitions) {
        try (var admin = Admin.create(administrator)) {
            var topics = missingTopics(admin, partitions);
            var users = missingUsers(admin);
            var grants = missingGrants(admin);
            await(admin.createTopics(topics).all());
            if (!users.isEmpty()) {
                await(admin.alterUserScramCredentials(users).all());
            }
            await(admin.createAcls(grants).all());
            waitUntilInForce(admin);
        }
    }

    /** Kafka says yes once its controller has written; the broker lets people in a moment later, grants last. */
    private static void waitUntilInForce(Admin admin) {
        var deadline = Deadline.in(LONGEST_DELAY);
        while (!missingGrants(admin).isEmpty()) {
            if (deadline.hasPassed()) {
                throw new CannotStart("Kafka took the grants but does not apply them.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static List<NewTopic> missingTopics(Admin admin, int partitions) {
        var there = await(admin.listTopics().names());
        return BrokerTopics.all(partitions).stream()
                .filter(topic -> !there.contains(topic.name()))
                .toList();
    }

    private List<UserScramCredentialAlteration> missingUsers(Admin admin) {
        var there = await(admin.describeUserScramCredentials().all());
        return Stream.of(BrokerUser.values())
                .filter(user -> !there.containsKey(user.userName()))
                .<UserScramCredentialAlteration>map(user -> new UserScramCredentialUpsertion(
                        user.userName(),
                        new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
                        passwords.apply(user)))
                .toList();
    }

    private static List<AclBinding> missingGrants(Admin admin) {
        var there = await(admin.describeAcls(AclBindingFilter.ANY).values());
        return BrokerGrants.all().stream()
                .filter(grant -> !there.contains(grant))
                .toList();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new CannotStart("Kafka refuses its topics, users or grants: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while Kafka was being set up.", e);
        }
    }
}
