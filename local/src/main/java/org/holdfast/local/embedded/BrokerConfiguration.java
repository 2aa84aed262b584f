package org.holdfast.local.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;

/** One broker that is its own controller, on the loopback interface, small, and open to nobody without a grant. */
record BrokerConfiguration(Path data, int port, int controllerPort, String adminPassword) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    Map<String, String> properties() {
        var properties = new TreeMap<String, String>();
        properties.putAll(listeners());
        properties.putAll(security());
        properties.putAll(quickToNoticeDeath());
        properties.putAll(small());
        return properties;
    }

    private Map<String, String> listeners() {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "log.dirs",
                data.toString(),
                "controller.quorum.voters",
                NODE + "@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                "CLIENTS://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "CLIENTS://127.0.0.1:" + port,
                "inter.broker.listener.name",
                "CLIENTS",
                "listener.security.protocol.map",
                "CLIENTS:" + BrokerSignIn.PROTOCOL + "," + CONTROLLER + ":" + BrokerSignIn.PROTOCOL);
    }

    private Map<String, String> security() {
        return Map.of(
                "sasl.mechanism.inter.broker.protocol",
                BrokerSignIn.MECHANISM,
                "sasl.mechanism.controller.protocol",
                "PLAIN",
                "listener.name.clients.sasl.enabled.mechanisms",
                BrokerSignIn.MECHANISM,
                "listener.name.clients.scram-sha-512.sasl.jaas.config",
                BrokerSignIn.scram(BrokerUser.ADMIN, adminPassword),
                "listener.name.controller.sasl.enabled.mechanisms",
                "PLAIN",
                "listener.name.controller.plain.sasl.jaas.config",
                BrokerSignIn.plain(BrokerUser.ADMIN, adminPassword),
                "authorizer.class.name",
                StandardAuthorizer.class.getName(),
                "allow.everyone.if.no.acl.found",
                "false",
                "super.users",
                BrokerUser.ADMIN.principal());
    }

    /** After a kill the next start must wait out the old session: two seconds instead of nine. */
    private static Map<String, String> quickToNoticeDeath() {
        return Map.of(
                "broker.session.timeout.ms", "2000",
                "broker.heartbeat.interval.ms", "500",
                "group.initial.rebalance.delay.ms", "0");
    }

    private static Map<String, String> small() {
        return Map.ofEntries(
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("default.replication.factor", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "2"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                Map.entry("log.segment.bytes", "67108864"),
                Map.entry("log.index.size.max.bytes", "262144"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"));
    }
}
