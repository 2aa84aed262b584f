package org.holdfast.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.holdfast.platform.problem.BadRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No text has a NUL character in it, and PostgreSQL stumbles over one: an address that does is refused at the door. */
@ApplicationScoped
class ReadableAddresses {

    private static final String NUL = "%00";

    @ServerRequestFilter(preMatching = true)
    void refuseNul(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains(NUL)) {
            throw new BadRequest("The address contains a NUL character");
        }
    }
}
