package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service in a cluster is the one of docker-compose.yml, told the same by the same names, and may do as little. */
class KubernetesServiceTest {

    private static final Ports PORTS = new Ports(0);
    private static final Path COMMON =
            Path.of("../platform/src/main/resources/META-INF/microprofile-config.properties");

    /** In a cluster the way to Kafka is enciphered, and a service must know whom to trust. */
    private static final Set<String> TRUST_IN_KAFKA =
            Set.of("KAFKA_SSL_TRUSTSTORE_TYPE", "KAFKA_SSL_TRUSTSTORE_LOCATION");

    private static final Set<String> TRUST_IN_KEYCLOAK =
            Set.of("QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME", "QUARKUS_TLS_KEYCLOAK_TRUST_STORE_PEM_CERTS");

    final PodSpec pod = pod(Manifest.in("service/deployment.yaml", "Deployment"));
    final Container container = pod.getContainers().getFirst();

    @ParameterizedTest
    @EnumSource
    void aServiceIsToldTheSameThingsByTheSameNames(ServiceName service) throws IOException {
        var names =
                new TreeSet<>(Compose.read().environment(service.serviceName()).keySet());
        names.addAll(TRUST_IN_KAFKA);

        var told = new TreeSet<>(settings(service).keySet());
        Stream.concat(container.getEnv().stream(), of(service).getEnv().stream())
                .map(EnvVar::getName)
                .forEach(told::add);
        assertThat(told).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "national", "keycloak"})
    void anOverlayChangesWhatTheBaseTellsAndTellsNothingElse(String overlay) {
        var known = new TreeSet<>(Kustomization.in("base").literals("holdfast").keySet());
        known.addAll(TRUST_IN_KEYCLOAK);

        assertThat(known)
                .containsAll(Kustomization.in(overlay).literals("holdfast").keySet());
    }

    @ParameterizedTest
    @EnumSource
    void aServiceListensWhereItDoesEverywhere(ServiceName service) {
        var http = PORTS.service(service);
        var management = PORTS.management(service);

        assertThat(settings(service))
                .containsEntry("QUARKUS_HTTP_PORT", Integer.toString(http))
                .containsEntry("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        assertThat(of(service).getPorts())
                .extracting(ContainerPort::getName, ContainerPort::getContainerPort)
                .containsExactly(Tuple.tuple("http", http), Tuple.tuple("management", management));
        assertThat(Manifest.in(directory(service) + "/service.yaml", "Service")
                        .as(Service.class)
                        .getSpec()
                        .getPorts())
                .allSatisfy(port -> assertThat(port.getTargetPort()).isEqualTo(new IntOrString(port.getName())))
                .extracting(port -> port.getPort())
                .containsExactly(http, management);
    }

    @ParameterizedTest
    @EnumSource
    void aServiceIsTheSameUserOfTheSameDatabase(ServiceName service) {
        var database = service.database();
        var cluster = database.databaseName().replace('_', '-') + "-database";

        assertThat(settings(service))
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", database.serviceRole())
                .containsEntry("QUARKUS_FLYWAY_USERNAME", database.ownerRole())
                .containsEntry("HOLDFAST_DATABASE_SERVICE_ROLE", database.serviceRole());
        assertThat(settings(service).get("QUARKUS_DATASOURCE_JDBC_URL"))
                .startsWith("jdbc:postgresql://%s-rw:5432/%s?".formatted(cluster, database.databaseName()))
                .contains("reWriteBatchedInserts=true", "sslmode=verify-full");
    }

    @ParameterizedTest
    @EnumSource
    void aServiceTakesEachSecretFromWhereItIsKept(ServiceName service) {
        var name = service.database().databaseName().replace('_', '-');

        assertThat(Stream.concat(container.getEnv().stream(), of(service).getEnv().stream())
                        .collect(Collectors.toMap(EnvVar::getName, KubernetesServiceTest::place)))
                .isEqualTo(Map.of(
                        "QUARKUS_DATASOURCE_PASSWORD", name + "-database-service password",
                        "QUARKUS_FLYWAY_PASSWORD", name + "-database-owner password",
                        "KAFKA_SASL_JAAS_CONFIG", service.brokerUser().userName() + " sasl.jaas.config",
                        "HOLDFAST_SIGN_IN_SECRET", "sign-in client-secret",
                        "HOLDFAST_KEYS_CURSOR", name + "-keys cursor",
                        "HOLDFAST_KEYS_ENCRYPTION", name + "-keys encryption",
                        "HOLDFAST_KEYS_BLIND_INDEX", name + "-keys blind-index"));
    }

    @Test
    void aServiceIsAskedHowItIsOnItsOtherPort() {
        assertThat(asked(container.getStartupProbe())).isEqualTo("/health/started");
        assertThat(asked(container.getReadinessProbe())).isEqualTo("/health/ready");
        assertThat(asked(container.getLivenessProbe())).isEqualTo("/health/live");
    }

    @Test
    void aServiceThatIsToStopIsGivenTheTimeThatItTakes() throws IOException {
        var common = new Properties();
        common.load(new StringReader(Files.readString(COMMON)));
        var stopping = Duration.parse("PT" + common.getProperty("quarkus.shutdown.delay"))
                .plus(Duration.parse("PT" + common.getProperty("quarkus.shutdown.timeout")))
                .plusSeconds(container.getLifecycle().getPreStop().getSleep().getSeconds());

        assertThat(Duration.ofSeconds(pod.getTerminationGracePeriodSeconds())).isGreaterThan(stopping.multipliedBy(2));
    }

    @Test
    void noRequestIsRefusedWhileAVersionIsChanged() {
        var strategy = Manifest.in("service/deployment.yaml", "Deployment")
                .as(Deployment.class)
                .getSpec()
                .getStrategy();

        assertThat(strategy.getType()).isEqualTo("RollingUpdate");
        assertThat(strategy.getRollingUpdate().getMaxUnavailable()).isEqualTo(new IntOrString(0));
    }

    @Test
    void aServiceRunsWithoutRightsItDoesNotNeed() {
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getEnableServiceLinks()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(185);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getVolumeMounts())
                .anyMatch(mount -> mount.getMountPath().equals("/tmp"));
    }

    @Test
    void aServiceSaysWhatItNeedsAndTakesNoMoreMemory() {
        assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(pod.getTopologySpreadConstraints())
                .extracting(spread -> spread.getTopologyKey())
                .contains("kubernetes.io/hostname", "topology.kubernetes.io/zone");
    }

    @Test
    void everyServiceIsProduction() {
        assertThat(Kustomization.in("base").literals("holdfast")).containsEntry("HOLDFAST_PRODUCTION", "true");
    }

    @Test
    void whatAnOperatorsSecretHoldsBesideTheCertificateStaysOutside() {
        assertThat(pod.getVolumes())
                .filteredOn(volume -> volume.getSecret() != null)
                .hasSize(2)
                .allSatisfy(volume -> assertThat(volume.getSecret().getItems())
                        .singleElement()
                        .satisfies(item -> assertThat(item.getKey()).isEqualTo("ca.crt")));
    }

    private static Map<String, String> settings(ServiceName service) {
        var settings = new TreeMap<>(Kustomization.in("base").literals("holdfast"));
        settings.putAll(Kustomization.in(directory(service)).literals("service"));
        return settings;
    }

    private static Container of(ServiceName service) {
        return pod(Manifest.in(directory(service) + "/service.yaml", "Deployment"))
                .getContainers()
                .getFirst();
    }

    private static PodSpec pod(Manifest deployment) {
        return deployment.as(Deployment.class).getSpec().getTemplate().getSpec();
    }

    private static String place(EnvVar variable) {
        var secret = variable.getValueFrom().getSecretKeyRef();
        return secret.getName() + " " + secret.getKey();
    }

    private static String directory(ServiceName service) {
        return "base/" + service.serviceName();
    }

    private static String asked(Probe probe) {
        assertThat(List.of(probe.getHttpGet().getPort())).containsExactly(new IntOrString("management"));
        return probe.getHttpGet().getPath();
    }
}
