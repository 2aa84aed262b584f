package org.holdfast.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds JSON against the schemas of a document. */
final class BodySchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialects.getOpenApi30());

    private final ApiDocument document;
    private final Map<JsonNode, Schema> known = new ConcurrentHashMap<>();

    BodySchemas(ApiDocument document) {
        this.document = document;
    }

    /** What is wrong with a body, in words. */
    List<String> faults(JsonNode schema, JsonNode body) {
        return known.computeIfAbsent(schema, this::compile).validate(body).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }

    private Schema compile(JsonNode schema) {
        var standing = JsonNodeFactory.instance.objectNode();
        standing.putArray("allOf").add(schema);
        standing.set("components", document.root().path("components"));
        return REGISTRY.getSchema(standing);
    }
}
