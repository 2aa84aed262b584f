package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerSpec;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many there may be of each fits together, in every overlay. */
class KubernetesSizeTest {

    private static final String AUTOSCALER = "HorizontalPodAutoscaler";

    /** For the operator, its probes, backups, and whoever looks inside. */
    private static final int CONNECTIONS_OF_OTHERS = 15;

    @ParameterizedTest
    @ValueSource(strings = {"council", "national"})
    void noProcessIsWithoutAPartitionToRead(String overlay) {
        assertThat(autoscaler(overlay).getMaxReplicas()).isLessThanOrEqualTo(partitions(overlay));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "national"})
    void twoAreThereAtTheLeast(String overlay) {
        assertThat(autoscaler(overlay).getMinReplicas()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "national"})
    void theDatabaseHasConnectionsForAsManyAsThereMayBe(String overlay) throws IOException {
        var deployment = Manifest.in("service/deployment.yaml", "Deployment").as(Deployment.class);
        var processes = autoscaler(overlay).getMaxReplicas()
                + deployment
                        .getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxSurge()
                        .getIntVal();
        var pool = Integer.parseInt(properties("platform/src/main/resources/META-INF/microprofile-config.properties")
                .getProperty("quarkus.datasource.jdbc.max-size"));
        var connections = Integer.parseInt(Kustomization.in(overlay)
                .ofKind("Cluster", "database/cluster.yaml")
                .at("spec/postgresql/parameters/max_connections"));

        assertThat(processes * pool + CONNECTIONS_OF_OTHERS).isLessThanOrEqualTo(connections);
    }

    @ParameterizedTest
    @EnumSource
    void aServiceGrowsWithWhatWaitsForItsOwnGroups(ServiceName service) throws IOException {
        var settings = properties(service.serviceName() + "/src/main/resources/application.properties");
        var groups = settings.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".group.id"))
                .map(settings::getProperty)
                .toList();
        List<String> watched = Kustomization.in("base/" + service.serviceName())
                .patched(AUTOSCALER, "/spec/metrics/1/external/metric/selector/matchExpressions/0/values");

        assertThat(watched).containsExactlyInAnyOrderElementsOf(groups);
    }

    @Test
    void aServiceGrowsWithItsRequestsWithWhatWaitsAndWhereNothingCountsThemWithItsWork() {
        var metrics = Manifest.in("service/autoscaler.yaml", AUTOSCALER)
                .as(HorizontalPodAutoscaler.class)
                .getSpec()
                .getMetrics();

        assertThat(metrics.get(0).getPods().getMetric().getName()).isEqualTo("holdfast_requests_at_work");
        assertThat(metrics.get(1).getExternal().getMetric().getName()).isEqualTo("kafka_consumergroup_lag");
        assertThat(metrics.get(2).getResource().getName()).isEqualTo("cpu");
    }

    @Test
    void aDeploymentLeavesItsNumberToTheAutoscaler() {
        assertThat(Manifest.all())
                .filteredOn(manifest -> manifest.kind().equals("Deployment"))
                .isNotEmpty()
                .allSatisfy(manifest -> assertThat(
                                manifest.as(Deployment.class).getSpec().getReplicas())
                        .isNull());
    }

    private static HorizontalPodAutoscalerSpec autoscaler(String overlay) {
        return Kustomization.in(overlay)
                .ofKind(AUTOSCALER, "service/autoscaler.yaml")
                .as(HorizontalPodAutoscaler.class)
                .getSpec();
    }

    private static int partitions(String overlay) {
        return Kustomization.in(overlay)
                .ofKind("KafkaTopic", "kafka/topics.yaml")
                .as(KafkaTopic.class)
                .getSpec()
                .getPartitions();
    }

    private static Properties properties(String file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(Path.of("..").resolve(file))));
        return properties;
    }
}
