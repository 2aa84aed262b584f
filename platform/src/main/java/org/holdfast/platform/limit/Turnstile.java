package org.holdfast.platform.limit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.holdfast.platform.problem.Overloaded;
import org.holdfast.platform.problem.TooManyRequests;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets requests in one by one, before any work is done for them: as many as the service can take, and of each caller as many as are due. */
@ApplicationScoped
class Turnstile {

    private static final String POLICY = "RateLimit-Policy";
    private static final String LEFT = "RateLimit";
    private static final String WAIT = "holdfast.wait";
    private static final String ONE_SECOND = "1";

    private final Allowances allowances;
    private final CurrentIdentityAssociation identity;
    private final MeterRegistry meters;
    private final Semaphore places;

    Turnstile(LimitPolicy policy, Allowances allowances, CurrentIdentityAssociation identity, MeterRegistry meters) {
        this.allowances = allowances;
        this.identity = identity;
        this.meters = meters;
        this.places = new Semaphore(policy.atWork());
        meters.gauge("holdfast.requests.at.work", places, free -> policy.atWork() - free.availablePermits());
    }

    /** After the request has its ids, so that whoever is turned away can name it. */
    @ServerRequestFilter(preMatching = true, priority = 2)
    Uni<Void> letIn(ContainerRequestContext request, RoutingContext connection) {
        var visit = new Visit();
        connection.addEndHandler(_ -> visit.end());
        if (!visit.take(places)) {
            count("overloaded");
            return Uni.createFrom().failure(new Overloaded());
        }
        var address = connection.request().remoteAddress().hostAddress();
        return identity.getDeferredIdentity()
                .onItemOrFailure()
                .transformToUni((who, _) -> admit(Asking.of(who, address), request, visit));
    }

    /** Whose token is refused asks as an address; what is wrong with the token is told where somebody who signed in is needed. */
    private Uni<Void> admit(Asking who, ContainerRequestContext request, Visit visit) {
        var allowance = allowances.of(who);
        var left = allowance.use(Measure.of(request.getMethod()));
        request.setProperty(POLICY, allowance.policies());
        request.setProperty(LEFT, left.stream().map(Left::field).collect(Collectors.joining(", ")));
        if (left.getLast().isRefused()) {
            count("quota");
            request.setProperty(WAIT, String.valueOf(left.getLast().secondsToWait()));
            throw new TooManyRequests("You have used what one caller may ask in this time; see RateLimit");
        }
        if (!visit.take(allowance.places())) {
            count("caller");
            request.setProperty(WAIT, ONE_SECOND);
            throw new TooManyRequests("Too many of your requests are at work; wait for their answers");
        }
        return Uni.createFrom().voidItem();
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext answer) {
        copy(request, POLICY, answer, POLICY);
        copy(request, LEFT, answer, LEFT);
        copy(request, WAIT, answer, HttpHeaders.RETRY_AFTER);
    }

    private static void copy(
            ContainerRequestContext request, String property, ContainerResponseContext answer, String header) {
        if (request.getProperty(property) instanceof String value) {
            answer.getHeaders().putSingle(header, value);
        }
    }

    private void count(String limit) {
        meters.counter("holdfast.requests.refused", "limit", limit).increment();
    }
}
