package org.holdfast.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Tells the callers of a retiring operation how long they have: twelve months. */
@Provider
@Retiring(since = "", successor = "")
public class RetirementHeaders implements ContainerResponseFilter {

    private static final Period NOTICE = Period.ofMonths(12);

    @Context
    @Nullable ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (operation != null) {
            announce(operation.getResourceMethod().getAnnotation(Retiring.class), response);
        }
    }

    static void announce(Retiring retiring, ContainerResponseContext response) {
        var since = LocalDate.parse(retiring.since()).atStartOfDay(ZoneOffset.UTC);
        response.getHeaders().putSingle("Deprecation", "@" + since.toEpochSecond());
        response.getHeaders().putSingle("Sunset", DateTimeFormatter.RFC_1123_DATE_TIME.format(since.plus(NOTICE)));
        response.getHeaders()
                .add(
                        HttpHeaders.LINK,
                        Link.fromUri(retiring.successor())
                                .rel("successor-version")
                                .build());
    }
}
