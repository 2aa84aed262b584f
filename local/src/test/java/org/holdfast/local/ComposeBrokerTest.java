package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.holdfast.contracts.Topic;
import org.holdfast.local.embedded.BrokerProvisioning;
import org.holdfast.local.embedded.BrokerSignIn;
import org.holdfast.local.embedded.BrokerUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The container's settings, in a broker of the same version in this JVM: a misspelt one would show here. */
class ComposeBrokerTest {

    @TempDir
    Path data;

    @Test
    void theBrokerOfTheContainersCanBeProvisionedAndLetsAServiceIn() throws Exception {
        var compose = Compose.read();
        var clients = freePort();
        var provision = compose.environment("provision");
        var settings = settings(compose.environment("kafka"), clients);
        format(compose.environment("kafka").get("CLUSTER_ID"));

        var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        try {
            var bootstrap = "localhost:" + clients;
            new BrokerProvisioning(administrator(provision, bootstrap), user -> "of-" + user.userName()).provision(1);
            var service = BrokerSignIn.properties(bootstrap, BrokerUser.CASELOAD_SERVICE, "of-caseload-service");
            try (var admin = Admin.create(Map.<String, Object>copyOf(service))) {
                assertThat(admin.listTopics().names().get()).contains(Topic.CASES.topicName());
            }
        } finally {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    /** The image turns {@code KAFKA_LOG_DIRS} into {@code log.dirs}, three underscores into a hyphen; ports are ours. */
    private Map<String, String> settings(Map<String, String> environment, int clients) throws IOException {
        var controller = freePort();
        var host = freePort();
        var settings = new TreeMap<String, String>();
        environment.forEach((name, value) -> {
            if (name.startsWith("KAFKA_")) {
                settings.put(
                        name.substring(6)
                                .toLowerCase(Locale.ROOT)
                                .replace("___", "-")
                                .replace('_', '.'),
                        value);
            }
        });
        settings.put("log.dirs", data.toString());
        settings.put("controller.quorum.voters", "1@localhost:" + controller);
        settings.put(
                "listeners",
                "CLIENTS://localhost:%d,HOST://localhost:%d,CONTROLLER://localhost:%d"
                        .formatted(clients, host, controller));
        settings.put("advertised.listeners", "CLIENTS://localhost:%d,HOST://localhost:%d".formatted(clients, host));
        return settings;
    }

    private void format(String clusterId) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setNodeId(1)
                .setClusterId(clusterId)
                .setControllerListenerName("CONTROLLER")
                .setDirectories(List.of(data.toString()))
                .run();
    }

    private static Map<String, Object> administrator(Map<String, String> provision, String bootstrap) {
        return Map.of(
                "bootstrap.servers", bootstrap,
                "security.protocol", provision.get("KAFKA_SECURITY_PROTOCOL"),
                "sasl.mechanism", provision.get("KAFKA_SASL_MECHANISM"),
                "sasl.jaas.config", provision.get("KAFKA_SASL_JAAS_CONFIG"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
