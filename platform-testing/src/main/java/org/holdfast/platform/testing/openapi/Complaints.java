package org.holdfast.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.platform.testing.openapi.ApiDocument.Operation;

/** What a partner's developer would miss in a document. Each method lists what breaks one rule; nothing is good. */
final class Complaints {

    private static final Pattern JUNK =
            Pattern.compile("(Page|List|Map)[A-Z].*|.*(View|[0-9])|(Local|Zoned|Offset).*|Instant|UUID");
    private static final String SUCCESS = "2";

    private final ApiDocument document;
    private final BodySchemas schemas;

    Complaints(ApiDocument document) {
        this.document = document;
        this.schemas = new BodySchemas(document);
    }

    List<String> undescribed() {
        var complaints = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (var operation : document.operations()) {
            for (var text : List.of("operationId", "summary", "description")) {
                if (operation.node().path(text).asText().isBlank()) {
                    complaints.add(operation.name() + " has no " + text);
                }
            }
            if (!ids.add(operation.node().path("operationId").asText())) {
                complaints.add(operation.name() + " shares its operationId with another");
            }
            if (!operation
                    .node()
                    .path("description")
                    .asText()
                    .matches("(?s).*(Roles: `|For everyone who has signed in).*")) {
                complaints.add(operation.name() + " does not say who may call it");
            }
        }
        return complaints;
    }

    List<String> untagged() {
        var tags = document.root()
                .path("tags")
                .valueStream()
                .filter(tag -> !tag.path("description").asText().isBlank())
                .map(tag -> tag.path("name").asText())
                .collect(Collectors.toSet());
        return document.operations().stream()
                .filter(operation -> operation.node().path("tags").isEmpty()
                        || operation.node().path("tags").valueStream().anyMatch(tag -> !tags.contains(tag.asText())))
                .map(operation -> operation.name() + " has no tag, or one without a description; @Tag takes one")
                .toList();
    }

    List<String> open() {
        return document.operations().stream()
                .filter(operation -> operation.node().path("security").isEmpty())
                .map(Operation::name)
                .toList();
    }

    /** Identifiers, dates and codes are bounded by their form; other text by `@Size`, or by `maxLength` in its schema. */
    List<String> unbounded() {
        var complaints = new ArrayList<String>();
        document.eachSchema((place, schema) -> {
            if (schema.path("type").asText().equals("string")
                    && !schema.has("maxLength")
                    && !schema.has("enum")
                    && !schema.has("allOf")) {
                complaints.add(place + " has no maxLength");
            }
        });
        return complaints;
    }

    List<String> parametersUndescribed() {
        return document.operations().stream()
                .flatMap(operation -> document.parameters(operation)
                        .filter(parameter ->
                                parameter.path("description").asText().isBlank())
                        .map(parameter ->
                                operation.name() + " " + parameter.path("name").asText() + " has no description"))
                .toList();
    }

    List<String> withoutGoodExample() {
        var complaints = new ArrayList<String>();
        for (var operation : document.operations()) {
            for (var body : document.bodies(operation, SUCCESS)) {
                if (body.mediaType().endsWith("json")) {
                    var example = body.node().path("example");
                    if (example.isMissingNode()) {
                        complaints.add(body.place() + " has no example");
                    } else {
                        schemas.faults(body.node().path("schema"), example)
                                .forEach(fault -> complaints.add(body.place() + ", example: " + fault));
                    }
                }
            }
        }
        return complaints;
    }

    /** A property without an example is missing from the examples of all bodies. */
    List<String> propertiesWithoutExample() {
        var complaints = new ArrayList<String>();
        document.schemas()
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> {
                            if (property.getValue().path("type").asText().equals("string")
                                    && List.of("example", "enum", "format", "allOf").stream()
                                            .noneMatch(property.getValue()::has)) {
                                complaints.add(schema.getKey() + "." + property.getKey() + " has no example");
                            }
                        }));
        return complaints;
    }

    List<String> problemsAstray() {
        var complaints = new ArrayList<String>();
        for (var operation : document.operations()) {
            for (var status : expected(operation)) {
                var content = document.resolve(
                                operation.node().path("responses").path(status))
                        .path("content");
                if (!content.path("application/problem+json")
                        .path("schema")
                        .path("$ref")
                        .asText()
                        .endsWith("/Problem")) {
                    complaints.add(operation.name() + " does not answer " + status + " with a problem");
                }
            }
        }
        if (!document.schemas().has("Problem")) {
            complaints.add("There is no schema Problem");
        }
        return complaints;
    }

    List<String> headersMissing() {
        var complaints = new ArrayList<String>();
        for (var operation : document.operations()) {
            var created = operation.node().path("responses").path("201");
            if (!created.isMissingNode() && !created.path("headers").has("Location")) {
                complaints.add(operation.name() + " creates and names no Location");
            }
            operation.node().path("responses").properties().forEach(response -> {
                if (!document.resolve(response.getValue()).path("headers").has("X-Request-ID")) {
                    complaints.add(operation.name() + " gives back no X-Request-ID with " + response.getKey());
                }
            });
        }
        return complaints;
    }

    List<String> junkNames() {
        return document.schemas().properties().stream()
                .map(schema -> schema.getKey())
                .filter(name -> JUNK.matcher(name).matches())
                .toList();
    }

    private static Set<String> expected(Operation operation) {
        var expected = new HashSet<>(Set.of("400", "401", "403", "422", "429", "500", "503"));
        if (operation.path().contains("{")) {
            expected.add("404");
        }
        if (operation.node().has("requestBody")) {
            expected.addAll(Set.of("409", "415"));
        }
        return expected;
    }

    /** Sets of values that are not what JSON carries, because the codes of a set differ from its names. */
    List<String> amongEnums(Set<Set<String>> namesOfCoded) {
        var complaints = new ArrayList<String>();
        document.eachSchema((place, schema) -> {
            var values = schema.path("enum").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
            if (namesOfCoded.contains(values)) {
                complaints.add(place + " lists names where JSON carries codes");
            }
        });
        return complaints;
    }
}
