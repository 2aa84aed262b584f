package org.holdfast.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.platform.origin.Origin;
import org.holdfast.platform.problem.Problem.Fault;

/** Makes problem documents that know which request they answer. */
@ApplicationScoped
class Problems {

    private static final int RETRY_AFTER_SECONDS = 5;

    /** Words of our addresses, ids and numbers. */
    private static final Pattern STEP = Pattern.compile("([a-z0-9][a-z0-9-]{0,63})?");

    private static final String SOMETHING_ELSE = "_";

    private final Origin origin;
    private final RoutingContext request;

    Problems(Origin origin, RoutingContext request) {
        this.origin = origin;
        this.request = request;
    }

    Response of(Refusal refusal) {
        var pointer = refusal.pointer();
        var faults = pointer == null ? List.<Fault>of() : List.of(Fault.at(pointer, refusal.code(), refusal.detail()));
        return of(refusal.status().code(), refusal.code(), refusal.detail(), faults);
    }

    Response of(ProblemStatus status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    Response of(ProblemStatus status, String code, String detail, List<Fault> faults) {
        return of(status.code(), code, detail, faults);
    }

    Response of(int status, String code, String detail, List<Fault> faults) {
        var problem = new Problem(
                "/problems/" + code,
                ProblemPages.title(code),
                status,
                detail,
                path(request),
                code,
                origin.requestId(),
                faults);
        var response = Response.status(status).type(Problem.MEDIA_TYPE).entity(problem);
        return switch (status) {
            case 401 -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case 503 ->
                response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
            default -> response.build();
        };
    }

    /** What stands in it where a word of ours or an id belongs is whatever somebody sent, and may be a name. */
    static String path(RoutingContext request) {
        return Arrays.stream(request.normalizedPath().split("/"))
                .map(step -> STEP.matcher(step).matches() ? step : SOMETHING_ELSE)
                .collect(Collectors.joining("/"));
    }
}
