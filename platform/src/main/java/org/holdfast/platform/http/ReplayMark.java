package org.holdfast.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says on the answer that nothing was done now because it had been done before. */
@RequestScoped
public class ReplayMark {

    private boolean replayed;

    public void set() {
        replayed = true;
    }

    @ServerResponseFilter
    void write(ContainerResponseContext response) {
        if (replayed) {
            response.getHeaders().putSingle("Idempotency-Replayed", "true");
        }
    }
}
