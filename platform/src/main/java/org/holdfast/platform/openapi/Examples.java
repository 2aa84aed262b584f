package org.holdfast.platform.openapi;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Puts together a full example of each body out of the examples that its properties carry. */
final class Examples {

    private static final Map<String, String> BY_FORMAT = Map.of(
            "uuid", "0199f3a2-0000-7000-8000-00000000a001",
            "date", "2026-11-20",
            "date-time", "2026-11-20T09:30:00Z");

    private final OpenAPI document;
    private final Map<String, Schema> schemas;
    private final Deque<String> path = new ArrayDeque<>();

    Examples(OpenAPI document) {
        this.document = document;
        this.schemas = document.getComponents().getSchemas();
    }

    void add() {
        EverySchema.operations(document).forEach(operation -> {
            if (operation.getRequestBody() != null) {
                addTo(operation.getRequestBody().getContent());
            }
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    addTo(response.getContent());
                }
            });
        });
    }

    private void addTo(@Nullable Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((name, media) -> {
            if (name.endsWith("json") && media.getSchema() != null && media.getExample() == null) {
                media.setExample(of(media.getSchema()));
            }
        });
    }

    private @Nullable Object of(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (schema.getRef() != null) {
            return referred(SchemaNames.target(schema));
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        if (schema.getOneOf() != null && !schema.getOneOf().isEmpty()) {
            return firstChoice(schema);
        }
        if (schema.getProperties() != null) {
            return object(schema.getProperties());
        }
        if (schema.getItems() != null) {
            var item = of(schema.getItems());
            return item == null ? List.of() : List.of(item);
        }
        return plain(schema);
    }

    /** The first of the alternatives, with the property that tells which it is. */
    private @Nullable Object firstChoice(Schema choice) {
        var first = choice.getOneOf().getFirst();
        if (!(of(first) instanceof Map<?, ?> properties)) {
            return null;
        }
        var example = new LinkedHashMap<Object, Object>();
        if (choice.getDiscriminator() != null) {
            choice.getDiscriminator().getMapping().forEach((name, target) -> {
                if (target.equals(first.getRef())) {
                    example.put(choice.getDiscriminator().getPropertyName(), name);
                }
            });
        }
        example.putAll(properties);
        return example;
    }

    /** Null where the schema lies within itself. */
    private @Nullable Object referred(String name) {
        if (path.contains(name)) {
            return null;
        }
        path.push(name);
        var example = of(Objects.requireNonNull(schemas.get(name)));
        path.pop();
        return example;
    }

    private Map<String, Object> object(Map<String, Schema> properties) {
        var example = new LinkedHashMap<String, Object>();
        properties.forEach((name, property) -> {
            var value = of(property);
            if (value != null) {
                example.put(name, value);
            }
        });
        return example;
    }

    private static @Nullable Object plain(Schema schema) {
        var types = Objects.requireNonNullElse(schema.getType(), List.<SchemaType>of());
        if (types.contains(SchemaType.BOOLEAN)) {
            return Boolean.TRUE;
        }
        if (types.contains(SchemaType.INTEGER) || types.contains(SchemaType.NUMBER)) {
            return Objects.requireNonNullElse(schema.getMinimum(), BigDecimal.ONE);
        }
        return schema.getFormat() == null ? null : BY_FORMAT.get(schema.getFormat());
    }
}
