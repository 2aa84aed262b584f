package org.holdfast.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/** Where a program finds what this service offers (RFC 9727). */
@ApplicationScoped
class ApiCatalog {

    private final ObjectMapper json;

    ApiCatalog(ObjectMapper json) {
        this.json = json;
    }

    void route(@Observes Router router) {
        router.get("/.well-known/api-catalog").handler(this::show);
    }

    private void show(RoutingContext request) {
        var linkset = Map.of(
                "linkset",
                List.of(Map.of(
                        "anchor", "/v1",
                        "service-desc",
                                List.of(
                                        Map.of("href", "/openapi", "type", "application/yaml"),
                                        Map.of("href", "/openapi?format=json", "type", "application/json")),
                        "service-doc", List.of(Map.of("href", "/swagger-ui", "type", "text/html")),
                        "describedby", List.of(Map.of("href", "/v1/code-sets", "type", "application/json")))));
        try {
            request.response()
                    .putHeader(
                            HttpHeaders.CONTENT_TYPE,
                            "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"")
                    .end(json.writeValueAsString(linkset));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }
}
