package org.holdfast.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.holdfast.local.embedded.BrokerUser;
import org.holdfast.local.embedded.DatabaseName;
import org.holdfast.local.embedded.EmbeddedBroker;
import org.holdfast.local.embedded.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** Starts the PostgreSQL and the Kafka that a module's tests use, set up as in the embedded run: same roles, same topics, same ACLs. */
public class BackingServices implements QuarkusTestResourceLifecycleManager {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static @Nullable EmbeddedBroker running;
    private static @Nullable Path kafka;

    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        var directory = directory();
        var service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        database = EmbeddedDatabase.start(directory.resolve("postgres"), 0);
        var access = database.provision(databaseOf(service));
        kafka = directory.resolve("kafka");
        var broker = EmbeddedBroker.start(kafka, 0);
        broker.access().provision(1);
        running = broker;

        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", access.jdbcUrl());
        settings.put("quarkus.datasource.username", access.serviceName());
        settings.put("quarkus.datasource.password", access.servicePassword());
        settings.put("quarkus.flyway.username", access.ownerName());
        settings.put("quarkus.flyway.password", access.ownerPassword());
        settings.put("holdfast.database.service-role", access.serviceName());
        broker.access()
                .clientProperties(userOf(service))
                .forEach((name, value) -> settings.put("kafka." + name, value));
        settings.put("quarkus.oidc.public-key", SigningKey.publicKey());
        settings.put("quarkus.oidc.client-id", "holdfast");
        settings.put("holdfast.sign-in.introspection", "false");
        settings.put("holdfast.keys.cursor", KEY);
        settings.put("holdfast.keys.encryption", KEY);
        settings.put("holdfast.keys.blind-index", KEY);
        // Tests of races send much at once as one caller.
        settings.put("holdfast.limits.at-work-per-caller", "64");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        if (running != null) {
            running.close();
        }
        if (database != null) {
            database.close();
        }
    }

    /** Takes the broker away, and brings it back on the same port with all that was on its topics. */
    public static void withoutKafka(Runnable meanwhile) {
        var broker = Objects.requireNonNull(running);
        broker.close();
        try {
            meanwhile.run();
        } finally {
            running = EmbeddedBroker.start(
                    Objects.requireNonNull(kafka), broker.access().port());
        }
    }

    /** How the tests themselves reach the broker: as its administrator. */
    static Map<String, String> administrator() {
        return Objects.requireNonNull(running).access().clientProperties(BrokerUser.ADMIN);
    }

    private static DatabaseName databaseOf(String service) {
        return DatabaseName.valueOf(nameOf(service));
    }

    private static BrokerUser userOf(String service) {
        return BrokerUser.valueOf(service.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String nameOf(String service) {
        return service.replace("-service", "").toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("holdfast-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
