package org.holdfast.contracts;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A first schema and sample of an event that has none, for its author to complete: what a field means no program knows. */
final class Draft {

    static final Path FOLDER = Path.of("target/drafts");

    private static final PrettyPrinter AS_COMMITTED = new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Draft() {}

    static void write(Class<?> event) {
        write(event.getSimpleName() + ".schema.json", schema(event));
        write(event.getSimpleName() + ".sample.json", sample(event));
    }

    static ObjectNode schema(Class<?> event) {
        var name = event.getSimpleName();
        var schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:holdfast:event:" + name)
                .put("title", name.replaceAll("(?<=[a-z])(?=[A-Z])", " "))
                .put("description", "")
                .put("x-topic", PublishedEvents.topic(event).topicName())
                .put("x-key", fieldOf(event, EventJson.read(sample(event)).key()))
                .put("x-subject", fieldOf(event, EventJson.read(sample(event)).subject()));
        fill(schema, event);
        schema.withArrayProperty("required").insert(0, "type");
        var fields = (ObjectNode) schema.get("properties");
        var withType = JSON.objectNode();
        withType.putObject("type").put("description", "Which event this is.").put("const", name);
        schema.set("properties", withType.setAll(fields));
        return schema;
    }

    /** Every id is another one, so that the key and the subject can be told. */
    static ObjectNode sample(Class<?> event) {
        var sample = JSON.objectNode().put("type", event.getSimpleName());
        Arrays.stream(event.getRecordComponents())
                .forEach(part -> sample.set(part.getName(), example(part.getGenericType(), part.getName())));
        return sample;
    }

    private static void fill(ObjectNode schema, Class<?> recordType) {
        schema.put("type", "object");
        var required = schema.putArray("required");
        var fields = schema.putObject("properties");
        for (var part : recordType.getRecordComponents()) {
            if (!isOptional(part)) {
                required.add(part.getName());
            }
            var field = fields.putObject(part.getName()).put("description", "");
            form(field, part.getGenericType());
        }
        schema.put("additionalProperties", true);
    }

    private static void form(ObjectNode field, Type type) {
        var form = JsonForm.of(type);
        switch (form.type()) {
            case "object" -> fill(field, (Class<?>) type);
            case "array" -> form(field.put("type", "array").putObject("items"), JsonForm.element(type));
            default -> field.put("type", form.type());
        }
        if (form.format() != null) {
            field.put("format", form.format());
        }
    }

    static boolean isOptional(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String fieldOf(Class<?> event, TypedId id) {
        return sample(event).properties().stream()
                .filter(field -> field.getValue().asText().equals(id.value().toString()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static JsonNode example(Type type, String name) {
        var form = JsonForm.of(type);
        return switch (form.type()) {
            case "boolean" -> JSON.booleanNode(true);
            case "integer" -> JSON.numberNode(1);
            case "number" -> JSON.numberNode(0.5);
            case "array" -> JSON.arrayNode().add(example(JsonForm.element(type), name));
            case "object" -> nested((Class<?>) type);
            default -> JSON.textNode(text(form.format(), name));
        };
    }

    private static JsonNode nested(Class<?> type) {
        var object = JSON.objectNode();
        Arrays.stream(type.getRecordComponents())
                .forEach(part -> object.set(part.getName(), example(part.getGenericType(), part.getName())));
        return object;
    }

    private static String text(@Nullable String format, String name) {
        return switch (format) {
            case "uuid" ->
                new UUID(0x0199f3a200007000L, 0x8000000000000000L | name.hashCode() & 0xffffffffL).toString();
            case "date" -> "2026-11-20";
            case "date-time" -> "2026-11-20T09:30:00Z";
            case null, default -> "CODE";
        };
    }

    private static void write(String file, ObjectNode content) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(file), EventJson.MAPPER.writer(AS_COMMITTED).writeValueAsString(content) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
