package org.holdfast.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.holdfast.platform.origin.RequestIds;

/**
 * Turns away a body that says it is too long before any of it is read. The HTTP server would do the same and say nothing, as it does
 * where a body without a length turns out to be too long.
 */
@ApplicationScoped
class BodyLimit {

    /** Before the HTTP server's own look at the length of a body, which has 2. */
    private static final int BEFORE_THE_SERVER = 3;

    private static final long MEGABYTE = 1 << 20;
    private static final int TOO_LARGE = 413;
    private static final String CODE = "request-entity-too-large";

    private final long most;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ObjectMapper json) {
        this.most = most.asLongValue();
        this.json = json;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::look, BEFORE_THE_SERVER);
    }

    private void look(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= most) {
            request.next();
        } else {
            turnAway(request);
        }
    }

    /** Whoever is still sending could not be heard on this connection again. */
    private void turnAway(RoutingContext request) {
        var sent = request.request();
        var requestId = RequestIds.requestId(sent.getHeader(RequestIds.REQUEST_ID));
        request.response()
                .setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(RequestIds.REQUEST_ID, requestId)
                .putHeader(
                        RequestIds.CORRELATION_ID,
                        RequestIds.correlationId(sent.getHeader(RequestIds.CORRELATION_ID), requestId))
                .end(problem(request, requestId))
                .onComplete(_ -> sent.connection().close());
    }

    private String problem(RoutingContext request, String requestId) {
        var problem = new Problem(
                "/problems/" + CODE,
                ProblemPages.title(CODE),
                TOO_LARGE,
                "A body ends at %d MB; send more in parts".formatted(most / MEGABYTE),
                Problems.path(request),
                CODE,
                requestId,
                List.of());
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
