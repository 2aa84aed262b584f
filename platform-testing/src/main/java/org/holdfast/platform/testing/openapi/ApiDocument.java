package org.holdfast.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** An OpenAPI document, read. */
public final class ApiDocument {

    private final JsonNode root;

    ApiDocument(JsonNode root) {
        this.root = root;
    }

    /** One operation. */
    record Operation(String method, String path, JsonNode node) {

        String name() {
            return method + " " + path;
        }
    }

    /** One media type of a request or of an answer. */
    record Body(String place, String mediaType, JsonNode node) {}

    JsonNode root() {
        return root;
    }

    JsonNode schemas() {
        return root.at("/components/schemas");
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    Stream<JsonNode> parameters(Operation operation) {
        return operation.node().path("parameters").valueStream().map(this::resolve);
    }

    /** The bodies that are sent, and those of the answers whose status begins so. */
    List<Body> bodies(Operation operation, String status) {
        var bodies = new ArrayList<Body>();
        addBodies(operation.name() + ", request", operation.node().path("requestBody"), bodies);
        operation.node().path("responses").properties().forEach(response -> {
            if (response.getKey().startsWith(status)) {
                addBodies(operation.name() + ", " + response.getKey(), resolve(response.getValue()), bodies);
            }
        });
        return bodies;
    }

    /** What a reference points to; anything else is itself. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Visits every schema of the components, every property and every item within. */
    void eachSchema(BiConsumer<String, JsonNode> visit) {
        schemas().properties().forEach(schema -> each(schema.getKey(), schema.getValue(), visit));
        operations()
                .forEach(operation -> parameters(operation)
                        .forEach(parameter -> each(
                                operation.name() + " " + parameter.path("name").asText(),
                                parameter.path("schema"),
                                visit)));
    }

    private static void each(String place, JsonNode schema, BiConsumer<String, JsonNode> visit) {
        visit.accept(place, schema);
        schema.path("properties")
                .properties()
                .forEach(property -> each(place + "." + property.getKey(), property.getValue(), visit));
        if (schema.has("items")) {
            each(place + "[]", schema.path("items"), visit);
        }
    }

    private static void addBodies(String place, JsonNode holder, List<Body> bodies) {
        holder.path("content")
                .properties()
                .forEach(media -> bodies.add(new Body(place, media.getKey(), media.getValue())));
    }
}
