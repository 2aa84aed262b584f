package org.holdfast.platform.testing.openapi;

import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.Endpoint;

/** Says which operations break their clients when the document goes from a released one to the present one. */
final class Compatibility {

    /** A set of codes may grow: whoever reads one that they do not know takes it for "other" (docs/api-conventions.md). */
    private static final OpenApiDiffOptions RULES = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private Compatibility() {}

    static List<String> breaks(String released, String present) {
        var difference = OpenApiCompare.fromContents(released, present, List.of(), RULES);
        if (difference.isCompatible()) {
            return List.of();
        }
        var gone = difference.getMissingEndpoints().stream().map(Compatibility::gone);
        var changed = difference.getChangedOperations().stream()
                .filter(ChangedOperation::isIncompatible)
                .map(Compatibility::changed);
        return Stream.concat(gone, changed).toList();
    }

    private static String gone(Endpoint endpoint) {
        return "%s %s is gone: keep it, marked @Retiring, beside what takes its place"
                .formatted(endpoint.getMethod(), endpoint.getPathUrl());
    }

    private static String changed(ChangedOperation operation) {
        return "%s %s no longer takes or answers what it did: %s"
                .formatted(
                        operation.getHttpMethod(),
                        operation.getPathUrl(),
                        operation.getChangedElements().stream()
                                .filter(part -> part != null && part.isIncompatible())
                                .map(part -> part.getClass().getSimpleName())
                                .toList());
    }
}
