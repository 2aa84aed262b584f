package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {

    private static final Ports PORTS = new Ports(40);
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

    @TempDir
    static Path data;

    final SignIns signIns = SignIns.in(Path.of("../deploy/keycloak/holdfast-realm.json"));
    final Home home = new Home(REPOSITORY, data);
    final Gateway gateway = Gateway.open(0, new GatewayPages(home, PORTS, new LandingPage(home, PORTS, signIns)));
    final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        gateway.close();
        http.close();
    }

    @Test
    void theFirstPageNamesEveryServiceAndEverybodyWhoCanSignIn() throws Exception {
        var page = get("/").body();

        for (var service : ServiceName.values()) {
            assertThat(page)
                    .contains("http://localhost:" + PORTS.service(service) + "/swagger-ui")
                    .contains("http://localhost:" + PORTS.service(service) + "/openapi");
        }
        for (var signIn : signIns.all()) {
            assertThat(page).containsPattern(">" + signIn.name() + "</th><td>" + signIn.role() + "</td><td>[^<]+</td>");
        }
        assertThat(page).doesNotContain("{{");
    }

    @Test
    void everyPageItLeadsToIsThere() throws Exception {
        var links = LINK.matcher(get("/").body())
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links).contains("/asyncapi.yaml", "/style.css");
        for (var link : links) {
            assertThat(get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void theEventsAreDescribedForThisRunsBroker() throws Exception {
        assertThat(get("/asyncapi.yaml").body()).contains("localhost:" + PORTS.kafka());
        assertThat(get("/events/CaseAllocated.json").body()).contains("$schema");
    }

    @Test
    void theCouncilIsShownOnceItIsThere() throws Exception {
        assertThat(get("/").body()).doesNotContain("1,500");

        Files.writeString(home.firstDay(), "2026-11-20");
        Files.writeString(home.firstDataLoaded(), "saltmere");

        assertThat(get("/").body()).contains("1,500").contains("2026-11-20");
    }

    @Test
    void nothingElseOfTheRepositoryIsShown() throws Exception {
        for (var path : new String[] {
            "/pom.xml", "/docs/../pom.xml", "/docs/architecture.md", "/events/../asyncapi.yaml", "/nothing"
        }) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(http.send(request("/").POST(BodyPublishers.ofString("x")).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void thePageRunsNothingAndIsFramedByNobody() throws Exception {
        var page = get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(page.body()).doesNotContain("<script", "onclick", "style=");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + path));
    }
}
