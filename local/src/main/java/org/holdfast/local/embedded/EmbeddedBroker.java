package org.holdfast.local.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;

/** A Kafka broker inside this JVM, on the loopback interface, that asks for sign-in and grants. */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final BrokerAccess access;

    private EmbeddedBroker(KafkaRaftServer server, BrokerAccess access) {
        this.server = server;
        this.access = access;
    }

    /** Starts over the data in this directory, or over new data; port 0 takes any free one. */
    public static EmbeddedBroker start(Path directory, int port) {
        var home = directory.toAbsolutePath().normalize();
        var data = home.resolve("data");
        var access = BrokerAccess.to(home, FreePort.orElse(port));
        var configuration =
                new BrokerConfiguration(data, access.port(), FreePort.any(), access.password(BrokerUser.ADMIN));
        if (!Files.exists(data.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME))) {
            format(configuration);
        }
        return new EmbeddedBroker(started(configuration), access);
    }

    private static KafkaRaftServer started(BrokerConfiguration configuration) {
        var server = new KafkaRaftServer(new KafkaConfig(configuration.properties(), false), Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw new CannotStart(
                    "Kafka cannot start on port " + configuration.port() + " over " + configuration.data() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    /** The administrator must be there before the first sign-in, so it is written with the first metadata. */
    private static void format(BrokerConfiguration configuration) {
        try {
            Files.createDirectories(configuration.data());
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setNodeId(BrokerConfiguration.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerConfiguration.CONTROLLER)
                    .setDirectories(List.of(configuration.data().toString()))
                    .setScramArguments(List.of(BrokerSignIn.MECHANISM + "=[name=" + BrokerUser.ADMIN.userName()
                            + ",password=" + configuration.adminPassword() + "]"))
                    .run();
        } catch (Exception e) {
            throw new CannotStart("Kafka cannot write its first data: " + e.getMessage(), e);
        }
    }

    /** How clients reach it, and how it is set up. */
    public BrokerAccess access() {
        return access;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
