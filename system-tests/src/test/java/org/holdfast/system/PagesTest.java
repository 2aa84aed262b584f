package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.holdfast.local.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What anyone finds at each service without signing in: what it offers, and how it is. */
@SystemTest
class PagesTest {

    private final Api api;

    PagesTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @EnumSource
    void theDescriptionAnswersInYamlAndInJson(ServiceName service) {
        var yaml = page(service, "/openapi").expect(200);
        assertThat(yaml.body()).startsWith("---\nopenapi: 3.0.3").contains("Holdfast " + service.serviceName());
        var json = page(service, "/openapi?format=json").expect(200);
        assertThat(json.text("/info/title")).isEqualTo("Holdfast " + service.serviceName());
        assertThat(json.at("/paths").fieldNames()).toIterable().isNotEmpty().allMatch(path -> path.startsWith("/v1/"));
    }

    @ParameterizedTest
    @EnumSource
    void theDescriptionCanBeTriedInABrowser(ServiceName service) {
        var first = page(service, "/swagger-ui");
        var shown = first.status() == 200
                ? first
                : page(service, URI.create(first.header("Location")).getPath());
        assertThat(shown.expect(200).body()).contains("swagger-ui");
    }

    @ParameterizedTest
    @EnumSource
    void theCatalogueNamesPagesThatAreThere(ServiceName service) {
        var catalogue = page(service, "/.well-known/api-catalog").expect(200);
        assertThat(catalogue.header("Content-Type")).startsWith("application/linkset+json");
        assertThat(catalogue.text("/linkset/0/anchor")).isEqualTo("/v1");
        for (var link : catalogue.at("/linkset/0/service-desc")) {
            page(service, link.path("href").asText()).expect(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTypeOfAProblemIsAPageThatExplainsIt(ServiceName service) {
        var problem = page(service, "/v1/code-sets").expectProblem(401, "not-signed-in");
        var explanation = page(service, problem.text("/type")).expect(200);
        assertThat(explanation.header("Content-Type")).startsWith("text/html");
        assertThat(explanation.body()).contains("not-signed-in");
        page(service, "/problems/no-such-problem").expect(404);
    }

    @ParameterizedTest
    @EnumSource
    void healthAndMetricsAnswerOnAPortOfTheirOwn(ServiceName service) {
        assertThat(managed(service, "/health/ready").expect(200).text("/status"))
                .isEqualTo("UP");
        assertThat(managed(service, "/health/live").expect(200).text("/status")).isEqualTo("UP");
        assertThat(managed(service, "/metrics").expect(200).body()).contains("jvm_memory_used_bytes");
        for (var path : new String[] {"/health", "/health/ready", "/metrics", "/q/metrics"}) {
            page(service, path).expect(404);
        }
    }

    @Test
    void theFirstPageLeadsToEveryServiceAndToTheEvents() {
        var first = api.stranger().get(api.where().gateway().resolve("/")).expect(200);
        assertThat(first.header("Content-Type")).startsWith("text/html");
        for (var service : ServiceName.values()) {
            assertThat(first.body()).contains(api.where().service(service) + "/swagger-ui");
        }
        var events = api.stranger()
                .get(api.where().gateway().resolve("/asyncapi.yaml"))
                .expect(200);
        assertThat(events.body())
                .startsWith("asyncapi: 3.")
                .contains("localhost:" + api.where().kafka());
    }

    private Answer page(ServiceName service, String path) {
        return api.stranger().get(service, path);
    }

    private Answer managed(ServiceName service, String path) {
        return api.stranger().get(api.where().management(service).resolve(path));
    }
}
