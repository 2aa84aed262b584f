package org.holdfast.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import org.holdfast.platform.problem.Explanation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Puts what was refused on the trail when the request's own transaction has ended, and before the answer leaves. Where the trail cannot
 * be written the answer says so and no more.
 */
@ApplicationScoped
class RefusedLooksOnTrail {

    private static final Annotation[] NONE = {};

    private final RefusedLooks refusedLooks;
    private final Audit audit;
    private final Explanation explanation;

    RefusedLooksOnTrail(RefusedLooks refusedLooks, Audit audit, Explanation explanation) {
        this.refusedLooks = refusedLooks;
        this.audit = audit;
        this.explanation = explanation;
    }

    @ServerResponseFilter
    void write(ContainerResponseContext answer) {
        var refused = refusedLooks.take();
        if (refused.isEmpty()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> audit.write(refused));
        } catch (RuntimeException e) {
            replace(answer, explanation.answer(e));
        }
    }

    private static void replace(ContainerResponseContext answer, Response instead) {
        answer.setStatus(instead.getStatus());
        answer.setEntity(instead.getEntity(), NONE, instead.getMediaType());
        instead.getHeaders().forEach((name, values) -> answer.getHeaders().put(name, values));
    }
}
