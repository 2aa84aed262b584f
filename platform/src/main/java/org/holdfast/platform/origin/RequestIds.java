package org.holdfast.platform.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Takes the request's ids from the caller, or makes them, and gives them back with the answer. */
@ApplicationScoped
public class RequestIds {

    public static final String REQUEST_ID = "X-Request-ID";
    public static final String CORRELATION_ID = "X-Correlation-ID";

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final Origin origin;

    RequestIds(Origin origin) {
        this.origin = origin;
    }

    /** Before anything is looked up, so that also the answer to a path that is not there names its request. */
    @ServerRequestFilter(preMatching = true, priority = 1)
    void take(ContainerRequestContext request) {
        var requestId = requestId(request.getHeaderString(REQUEST_ID));
        var correlationId = correlationId(request.getHeaderString(CORRELATION_ID), requestId);
        origin.cameOverHttp(requestId, correlationId);
        MDC.put("requestId", requestId);
        MDC.put("correlationId", correlationId);
    }

    @ServerResponseFilter
    void giveBack(ContainerResponseContext response) {
        response.getHeaders().putSingle(REQUEST_ID, origin.requestId());
        response.getHeaders().putSingle(CORRELATION_ID, origin.correlationId());
    }

    /** What the caller calls the request, or an id of our own where that cannot be written down as it stands. */
    public static String requestId(@Nullable String sent) {
        return acceptable(sent, UUID.randomUUID().toString());
    }

    public static String correlationId(@Nullable String sent, String requestId) {
        return acceptable(sent, requestId);
    }

    private static String acceptable(@Nullable String sent, String otherwise) {
        return sent != null && ACCEPTABLE.matcher(sent).matches() ? sent : otherwise;
    }
}
