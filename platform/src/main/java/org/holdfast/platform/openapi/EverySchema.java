package org.holdfast.platform.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Walks through the schemas of a document: those of its components, those written in place, and all that lie within them. */
final class EverySchema {

    private EverySchema() {}

    static void in(OpenAPI document, Consumer<Schema> visit) {
        all(document).forEach(schema -> within(schema, visit));
    }

    static void within(Schema schema, Consumer<Schema> visit) {
        visit.accept(schema);
        parts(schema).forEach(part -> within(part, visit));
    }

    static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    static Stream<Schema> requests(OpenAPI document) {
        return operations(document)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> of(body.getContent()));
    }

    private static List<Schema> all(OpenAPI document) {
        var all = new ArrayList<>(document.getComponents().getSchemas().values());
        requests(document).forEach(all::add);
        operations(document)
                .flatMap(operation -> list(operation.getParameters()).stream())
                .map(Parameter::getSchema)
                .filter(Objects::nonNull)
                .forEach(all::add);
        operations(document)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .flatMap(response -> of(response.getContent()))
                .forEach(all::add);
        return all;
    }

    private static Stream<Schema> of(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    private static List<Schema> parts(Schema schema) {
        var parts = new ArrayList<Schema>(values(schema.getProperties()));
        parts.addAll(list(schema.getAllOf()));
        parts.addAll(list(schema.getOneOf()));
        parts.addAll(list(schema.getAnyOf()));
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            parts.add(schema.getAdditionalPropertiesSchema());
        }
        return parts;
    }

    private static Collection<Schema> values(@Nullable Map<String, Schema> schemas) {
        return schemas == null ? List.of() : schemas.values();
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
