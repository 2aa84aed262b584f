package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be sent to a cluster, put together by kustomize itself; only where there is a {@code kubectl}, which brings it. */
class KubernetesRenderedTest {

    private static final String SERVICE = "holdfast.org/service";
    private static final String LABELS_OF_INSTANCES = "spec/inheritedMetadata/labels";

    @ParameterizedTest
    @ValueSource(strings = {"council", "national"})
    void everythingIsThereOnceInItsNamespaceAndComplete(String overlay) throws Exception {
        var rendered = rendered(overlay);
        var namespace = Kustomization.in(overlay).content().get("namespace");

        assertThat(rendered.stream().map(Manifest::toString).distinct()).hasSameSizeAs(rendered);
        assertThat(rendered).allSatisfy(manifest -> {
            var place = manifest.kind().equals("Namespace") ? manifest.name() : manifest.at("metadata/namespace");
            assertThat(place).isEqualTo(namespace);
            assertThat(manifest.content().toString())
                    .as(manifest.toString())
                    .doesNotContain("NAMED-BY")
                    .doesNotContain("council.example");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "national"})
    void everyFieldIsStillOneThatTheKindHas(String overlay) throws Exception {
        assertThat(rendered(overlay))
                .filteredOn(manifest -> !manifest.kind().equals("ConfigMap"))
                .allSatisfy(manifest -> {
                    var model = StrictModels.of(manifest.content());
                    if (model.isPresent()) {
                        assertThat(manifest.as(model.get())).isNotNull();
                    } else {
                        assertThat(OwnSchemas.complaints(manifest.content())).isEmpty();
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "national"})
    void aServiceReadsItsOwnSettingsAndThoseOfAll(String overlay) throws Exception {
        var rendered = rendered(overlay);
        var settings = ofKind(rendered, "ConfigMap").map(Manifest::name).collect(Collectors.toSet());

        assertThat(ofKind(rendered, "Deployment"))
                .hasSameSizeAs(ServiceName.values())
                .allSatisfy(deployment -> {
                    var from = container(deployment).getEnvFrom().stream()
                            .map(EnvFromSource::getConfigMapRef)
                            .map(reference -> reference.getName())
                            .toList();
                    assertThat(settings).containsAll(from);
                    assertThat(from.getFirst()).startsWith("holdfast-");
                    assertThat(from.getLast()).startsWith(deployment.name() + "-");
                    assertThat(container(deployment).getImage()).contains("/" + deployment.name() + ":");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "national"})
    void aDatabaseIsReachedFromItsOwnServiceAndFromNobodyElsesPods(String overlay) throws Exception {
        var rendered = rendered(overlay);
        for (var service : ServiceName.values()) {
            var database = service.database().databaseName().replace('_', '-') + "-database";
            var pods = Map.of("holdfast.org/part", "service", SERVICE, service.serviceName());
            var instances = named(rendered, "Cluster", database).<Map<String, String>>at(LABELS_OF_INSTANCES);
            var toDatabase = policy(named(rendered, "NetworkPolicy", service.serviceName()));
            var ofDatabase = policy(named(rendered, "NetworkPolicy", database));

            assertThat(labels(rendered, service)).containsAllEntriesOf(pods);
            assertThat(toDatabase.getPodSelector().getMatchLabels()).isEqualTo(pods);
            assertThat(ofDatabase.getPodSelector().getMatchLabels()).isEqualTo(instances);
            assertThat(toDatabase.getEgress())
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.getTo())
                            .map(to -> to.getPodSelector().getMatchLabels())
                            .containsExactly(instances));
            assertThat(ofDatabase.getIngress().getFirst().getFrom())
                    .map(from -> from.getPodSelector().getMatchLabels())
                    .containsExactly(pods);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "national"})
    void nobodyReachesAnybodyButWhereARuleLetsThem(String overlay) throws Exception {
        assertThat(ofKind(rendered(overlay), "NetworkPolicy").map(KubernetesRenderedTest::policy))
                .anySatisfy(policy -> {
                    assertThat(policy.getPodSelector().getMatchLabels()).isNullOrEmpty();
                    assertThat(policy.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
                    assertThat(policy.getIngress()).isNullOrEmpty();
                    assertThat(policy.getEgress()).isNullOrEmpty();
                });
    }

    private static Map<String, String> labels(List<Manifest> rendered, ServiceName service) {
        return named(rendered, "Deployment", service.serviceName()).at("spec/template/metadata/labels");
    }

    private static Manifest named(List<Manifest> manifests, String kind, String name) {
        return ofKind(manifests, kind)
                .filter(manifest -> manifest.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Manifest> ofKind(List<Manifest> manifests, String kind) {
        return manifests.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    private static Container container(Manifest deployment) {
        return deployment
                .as(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }

    private static NetworkPolicySpec policy(Manifest manifest) {
        return manifest.as(NetworkPolicy.class).getSpec();
    }

    private static List<Manifest> rendered(String overlay) throws IOException, InterruptedException {
        var kubectl = Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, "kubectl"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(kubectl.isPresent(), "There is no kubectl here");
        var process = new ProcessBuilder(
                        kubectl.orElseThrow().toString(),
                        "kustomize",
                        Manifest.ROOT.resolve(overlay).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return Manifest.documents(output)
                .map(document -> new Manifest(Manifest.ROOT.resolve(overlay), document))
                .toList();
    }
}
