package org.holdfast.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import org.holdfast.platform.paging.Page;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Writes the headers that follow from what is answered: ETag, Location, Link, Cache-Control. */
@ApplicationScoped
class AnswerHeaders {

    @ServerResponseFilter
    void write(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (response.getEntity()) {
            case Page<?> page
            when page.nextCursor() != null -> headers.putSingle(HttpHeaders.LINK, next(request, page.nextCursor()));
            case Versioned versioned -> headers.putSingle(HttpHeaders.ETAG, etag(versioned, response.getMediaType()));
            case null, default -> {}
        }
        if (response.getStatus() == Status.CREATED.getStatusCode()) {
            locate(request, response, headers);
        }
    }

    private static void locate(
            ContainerRequestContext request,
            ContainerResponseContext response,
            MultivaluedMap<String, Object> headers) {
        var name = switch (response.getEntity()) {
            case Identified created -> created.id().value().toString();
            case Numbered created -> String.valueOf(created.number());
            case null, default -> null;
        };
        if (name != null && !headers.containsKey(HttpHeaders.LOCATION)) {
            headers.putSingle(
                    HttpHeaders.LOCATION,
                    request.getUriInfo().getAbsolutePathBuilder().path(name).build());
        }
    }

    /** Two representations of one version are not interchangeable, so each has a tag of its own. */
    private static String etag(Versioned view, MediaType mediaType) {
        return mediaType == null || mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? "\"%d\"".formatted(view.version())
                : "\"%d-%s\"".formatted(view.version(), mediaType.getSubtype());
    }

    private static Link next(ContainerRequestContext request, String cursor) {
        return Link.fromUriBuilder(request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", cursor))
                .rel("next")
                .build();
    }
}
