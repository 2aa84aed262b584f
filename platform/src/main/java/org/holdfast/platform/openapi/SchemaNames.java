package org.holdfast.platform.openapi;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Gives schemas the names a reader expects: no Java types, and a page of teams is a `TeamPage`. */
final class SchemaNames {

    static final String PREFIX = "#/components/schemas/";

    /** Types of the language, which say nothing that `format` does not say. */
    private static final Set<String> OF_THE_LANGUAGE =
            Set.of("LocalDate", "LocalTime", "Instant", "UUID", "Duration", "Moment", "Day", "URI");

    private SchemaNames() {}

    static void tidy(OpenAPI document) {
        writeInPlace(document);
        var renamed = pages(document.getComponents().getSchemas());
        EverySchema.in(document, schema -> {
            if (schema.getRef() != null) {
                schema.setRef(PREFIX + renamed.getOrDefault(target(schema), target(schema)));
            }
        });
        var schemas = new LinkedHashMap<String, Schema>();
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) -> schemas.put(renamed.getOrDefault(name, name), schema));
        document.getComponents().setSchemas(schemas);
    }

    /** The name of the component that a reference points to. */
    static String target(Schema schema) {
        return schema.getRef().substring(PREFIX.length());
    }

    private static void writeInPlace(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        EverySchema.in(document, schema -> {
            if (schema.getRef() != null && OF_THE_LANGUAGE.contains(target(schema))) {
                var type = Objects.requireNonNull(schemas.get(target(schema)));
                schema.setRef(null);
                schema.setType(type.getType());
                schema.setFormat(type.getFormat());
            }
        });
        OF_THE_LANGUAGE.forEach(document.getComponents()::removeSchema);
    }

    private static Map<String, String> pages(Map<String, Schema> schemas) {
        var renamed = new HashMap<String, String>();
        schemas.forEach((name, schema) -> {
            if (name.startsWith("Page")
                    && schema.getProperties() != null
                    && schema.getProperties().containsKey("nextCursor")) {
                renamed.put(name, target(items(schema)) + "Page");
                schema.setRequired(List.of("items"));
            }
        });
        return renamed;
    }

    private static Schema items(Schema page) {
        return Objects.requireNonNull(page.getProperties().get("items")).getItems();
    }
}
