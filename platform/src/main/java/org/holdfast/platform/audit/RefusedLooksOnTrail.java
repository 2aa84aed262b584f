package org.holdfast.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts what was refused on the trail when the request's own transaction has ended, and before the answer leaves. */
@ApplicationScoped
class RefusedLooksOnTrail {

    private final RefusedLooks refusedLooks;
    private final Audit audit;

    RefusedLooksOnTrail(RefusedLooks refusedLooks, Audit audit) {
        this.refusedLooks = refusedLooks;
        this.audit = audit;
    }

    @ServerResponseFilter
    void write() {
        var refused = refusedLooks.take();
        if (!refused.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> audit.write(refused));
        }
    }
}
