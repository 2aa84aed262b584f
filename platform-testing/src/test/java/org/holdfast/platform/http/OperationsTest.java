package org.holdfast.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.holdfast.example.parcel.Parcelling.packer;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OperationsTest {

    @TestHTTPResource(management = true)
    URL management;

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void theManagementPortTellsOfHealth(String what) {
        given().get(management + "health/" + what).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void theManagementPortTellsTheMetrics() {
        given().get(management + "metrics")
                .then()
                .statusCode(200)
                .body(
                        containsString("jvm_memory_used_bytes"),
                        containsString("jvm_compilation_time_ms_total"),
                        containsString("http_server_requests"));
    }

    @Test
    void healthAndMetricsAreNotOnTheMainPort() {
        given().get("/metrics").then().statusCode(404);
        given().get("/health/live").then().statusCode(404);
    }

    @Test
    void theApiDescribesItselfOnTheMainPort() {
        given().get("/openapi").then().statusCode(200).body(containsString("openapi: 3.0.3"));
        given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.0.3"))
                .body("components.securitySchemes.signIn.type", equalTo("oauth2"))
                .body("paths.'/v1/parcels'.post.responses.keySet()", hasItem("422"))
                .body(containsString("Idempotency-Key"));
    }

    @Test
    void theApiCanBeTriedOutOnTheMainPort() {
        given().get("/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
        given().get("/swagger-ui/index.html").then().statusCode(200).body(containsString("/openapi"));
    }

    @Test
    void aProgramFindsWhatThereIs() {
        var catalogue = given().get("/.well-known/api-catalog")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/linkset+json"))
                .body("linkset[0].anchor", equalTo("/v1"))
                .extract();
        for (var relation : List.of("service-desc", "service-doc")) {
            catalogue
                    .<List<String>>path("linkset[0].'%s'.href".formatted(relation))
                    .forEach(href -> given().get(href).then().statusCode(200));
        }
        packer().get(catalogue.<String>path("linkset[0].describedby[0].href"))
                .then()
                .statusCode(200);
    }

    @Test
    void aRetiringOperationSaysHowLongItLives() {
        packer().get("/v1/parcels/by-weight")
                .then()
                .statusCode(200)
                .header("Deprecation", equalTo("@1801353600"))
                .header("Sunset", equalTo("Mon, 31 Jan 2028 00:00:00 GMT"))
                .header("Link", containsString("rel=\"successor-version\""));
    }

    @Test
    void anOperationThatStaysSaysNothingOfRetiring() {
        var headers = packer().get("/v1/parcels?from=none")
                .then()
                .statusCode(200)
                .extract()
                .headers();
        assertThat(headers.hasHeaderWithName("Deprecation")).isFalse();
    }

    @Test
    void whatIsAnsweredIsNotKept() {
        packer().get("/v1/parcels?from=none")
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Strict-Transport-Security", startsWith("max-age="));
    }

    @Test
    void pagesOfOtherSitesGetNoLeave() {
        given().header("Origin", "https://elsewhere.example")
                .get("/openapi")
                .then()
                .header("Access-Control-Allow-Origin", not(equalTo("*")))
                .header("Access-Control-Allow-Origin", not(equalTo("https://elsewhere.example")));
    }
}
