package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The containers start in an order that works, and say how they are. */
class ComposeHealthTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final String ENDS_WHEN_DONE = "provision";
    private static final Set<String> CONDITIONS =
            Set.of("service_started", "service_healthy", "service_completed_successfully");

    final Compose compose;

    ComposeHealthTest() throws IOException {
        compose = Compose.read();
    }

    @Test
    void whateverStaysSaysHowItIs() {
        assertThat(staying())
                .allSatisfy(service -> assertThat(compose.section(service, "healthcheck"))
                        .containsKeys("test", "interval", "retries"));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceIsAskedWhereItSaysThatItIsReady(ServiceName service) {
        assertThat(compose.section(service.serviceName(), "healthcheck").get("test"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .last()
                .asString()
                .contains("/dev/tcp/localhost/" + new Ports(0).management(service), "GET /health/ready ");
    }

    @Test
    void everyImageIsOneVersion() {
        var images = compose.services().keySet().stream()
                .filter(service -> compose.services().get(service).containsKey("image"))
                .map(compose::image)
                .toList();

        assertThat(images).hasSize(3).allMatch(image -> image.matches("[a-z0-9./-]+:[0-9][0-9.]*"));
        assertThat(dockerfile()).anyMatch(line -> line.matches("FROM [a-z0-9./-]+:[0-9.]+ AS java"));
    }

    @Test
    void nothingWaitsForWhatIsNotThere() {
        for (var service : compose.services().keySet()) {
            compose.section(service, "depends_on").forEach((other, condition) -> {
                assertThat(compose.services()).containsKey(other);
                assertThat(condition)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                        .hasSize(1);
                assertThat(CONDITIONS).contains(condition.toString().replaceAll(".*=|}", ""));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServiceStartsWhenItsServersAreProvisioned(ServiceName service) {
        assertThat(compose.section(service.serviceName(), "depends_on").get(ENDS_WHEN_DONE))
                .hasToString("{condition=service_completed_successfully}");
        assertThat(compose.section(ENDS_WHEN_DONE, "depends_on"))
                .containsOnlyKeys("postgresql", "kafka")
                .allSatisfy((_, condition) -> assertThat(condition).hasToString("{condition=service_healthy}"));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceRunsWithoutRightsItDoesNotNeed(ServiceName service) {
        var container = compose.services().get(service.serviceName());

        assertThat(container.get("read_only")).isEqualTo(true);
        assertThat(container.get("cap_drop")).isEqualTo(List.of("ALL"));
        assertThat(container.get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
    }

    @Test
    void everyBuildIsAStageOfTheDockerfile() {
        for (var service : compose.services().keySet()) {
            var build = compose.section(service, "build");
            if (!build.isEmpty()) {
                assertThat(REPOSITORY.resolve(build.get("dockerfile").toString()))
                        .exists();
                assertThat(dockerfile()).anyMatch(line -> line.endsWith(" AS " + build.get("target")));
            }
        }
        assertThat(dockerfile()).anyMatch(line -> line.contains("\"org.holdfast.local.Holdfast\", \"provision\""));
    }

    @Test
    void theRealmIsTheLaunchersOwn() {
        assertThat(compose.services().get("keycloak").get("volumes").toString())
                .contains("./deploy/keycloak/holdfast-realm.json:/opt/keycloak/data/import/");
        assertThat(REPOSITORY.resolve("deploy/keycloak/holdfast-realm.json")).exists();
    }

    private Stream<String> staying() {
        return compose.services().keySet().stream().filter(service -> !service.equals(ENDS_WHEN_DONE));
    }

    private static List<String> dockerfile() {
        try {
            return Files.readAllLines(REPOSITORY.resolve("deploy/Dockerfile"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
