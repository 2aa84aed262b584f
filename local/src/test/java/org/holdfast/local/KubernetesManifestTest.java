package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.constructor.DuplicateKeyException;

/** Every manifest is one that a cluster with the operators would understand, as far as that shows without a cluster. */
class KubernetesManifestTest {

    @ParameterizedTest
    @MethodSource("manifests")
    void everyFieldIsOneThatTheKindHas(Manifest manifest) {
        var model = StrictModels.of(manifest.content());
        if (model.isPresent()) {
            assertThat(manifest.as(model.get())).isNotNull();
        } else if (patches().contains(manifest.file().normalize())) {
            assertThat(OwnSchemas.complaintsOfAPatch(manifest.content())).isEmpty();
        } else {
            assertThat(OwnSchemas.complaints(manifest.content())).isEmpty();
        }
    }

    @Test
    void aFieldThatIsMisspeltIsRefused() {
        assertThatThrownBy(() -> read("apps/v1", "Deployment", "{replica: 2}").as(Deployment.class))
                .hasMessageContaining("replica");
        assertThatThrownBy(() -> read("apps/v1", "Deployment", "{template: {spec: {containers: [{livenesProbe: {}}]}}}")
                        .as(Deployment.class))
                .hasMessageContaining("livenesProbe");
        assertThatThrownBy(() -> read("kafka.strimzi.io/v1", "KafkaTopic", "{partition: 6}")
                        .as(KafkaTopic.class))
                .hasMessageContaining("partition");
        assertThatThrownBy(() -> read("kafka.strimzi.io/v1", "KafkaUser", "{authorization: {type: simple, acl: []}}")
                        .as(KafkaUser.class))
                .hasMessageContaining("acl");
        assertThat(OwnSchemas.complaintsOfAPatch(read("postgresql.cnpg.io/v1", "Cluster", "{instance: 3}")
                        .content()))
                .singleElement()
                .asString()
                .contains("instance");
    }

    @Test
    void aNumberIsNotTakenForAText() {
        assertThatThrownBy(() -> read(
                                "apps/v1",
                                "Deployment",
                                "{template: {spec: {containers: [{env: [{name: A, value: 1}]}]}}}")
                        .as(Deployment.class))
                .hasMessageContaining("String");
    }

    @Test
    void aKeyThatIsWrittenTwiceIsRefused() {
        assertThatThrownBy(() ->
                        Manifest.documents("spec: {replicas: 2, replicas: 3}").count())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void everyKustomizationIsOneThatKustomizeUnderstands() {
        assertThat(Kustomization.all())
                .isNotEmpty()
                .allSatisfy(kustomization -> assertThat(OwnSchemas.complaints(kustomization.content()))
                        .isEmpty());
    }

    @Test
    void everythingThatAKustomizationNamesIsThereAndEverythingThatIsThereIsNamed() {
        var named = Kustomization.all()
                .flatMap(each -> Stream.concat(each.resources(), each.patchFiles()))
                .map(Path::normalize)
                .collect(Collectors.toSet());

        assertThat(named).allSatisfy(path -> assertThat(path).exists());
        assertThat(Manifest.files().map(Path::normalize))
                .filteredOn(file -> !file.endsWith("kustomization.yaml"))
                .allSatisfy(file -> assertThat(named).contains(file));
        assertThat(Kustomization.all().map(each -> each.directory().normalize()))
                .filteredOn(directory -> !List.of("council", "national")
                        .contains(directory.getFileName().toString()))
                .allSatisfy(directory -> assertThat(named).contains(directory));
    }

    @Test
    void whatRunsBesideUsIsOfTheVersionsThatRunInContainers() throws IOException {
        var compose = Compose.read();

        assertThat("apache/kafka:" + Manifest.in("kafka/kafka.yaml", "Kafka").at("spec/kafka/version"))
                .isEqualTo(compose.image("kafka"));
        assertThat(Manifest.in("keycloak/keycloak.yaml", "Keycloak").<String>at("spec/image"))
                .isEqualTo(compose.image("keycloak"));
        assertThat(Manifest.in("database/cluster.yaml", "Cluster").<String>at("spec/imageName"))
                .contains("/postgresql:" + compose.image("postgresql").split(":", 2)[1] + "-");
    }

    @Test
    void everyServiceOfAnOverlayIsOfOneVersion() {
        var ours = Stream.of(ServiceName.values())
                .map(service -> "holdfast/" + service.serviceName())
                .toList();

        assertThat(List.of("council", "national")).allSatisfy(overlay -> {
            var images = Kustomization.in(overlay).<Map<String, String>>list("images");
            assertThat(images).extracting(image -> image.get("name")).containsExactlyElementsOf(ours);
            assertThat(images)
                    .allSatisfy(image -> assertThat(image.get("newName")).endsWith("/" + image.get("name")));
            assertThat(images.stream().map(image -> image.get("newTag")).distinct())
                    .hasSize(1);
        });
    }

    @Test
    void noManifestHoldsASecret() throws IOException {
        assertThat(Manifest.all()).noneMatch(manifest -> manifest.kind().equals("Secret"));
        for (var file : Manifest.files().toList()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("demo-only", "PRIVATE KEY")
                    .doesNotContainPattern("(?i)password=")
                    .doesNotContainPattern("(PASSWORD|SECRET|JAAS_CONFIG|KEYS_[A-Z_]+)=");
        }
        assertThat(Manifest.all())
                .filteredOn(manifest -> manifest.kind().equals("Deployment"))
                .flatMap(manifest -> manifest.as(Deployment.class)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers())
                .flatMap(container -> container.getEnv())
                .allSatisfy(variable -> assertThat(variable.getValue()).isNull());
    }

    private static List<Manifest> manifests() {
        return Manifest.all();
    }

    private static List<Path> patches() {
        return Kustomization.all()
                .flatMap(Kustomization::patchFiles)
                .map(Path::normalize)
                .toList();
    }

    private static Manifest read(String version, String kind, String spec) {
        var content = new HashMap<>(Manifest.documents(
                        "{apiVersion: %s, kind: %s, metadata: {name: one}, spec: %s}".formatted(version, kind, spec))
                .findFirst()
                .orElseThrow());
        return new Manifest(Path.of("one.yaml"), content);
    }
}
