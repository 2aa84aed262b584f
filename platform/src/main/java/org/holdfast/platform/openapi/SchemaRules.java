package org.holdfast.platform.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.holdfast.platform.json.Strict;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** What holds for every schema: the codes of a set, how long a text may be, and which properties are always there. */
final class SchemaRules {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName STRICT = DotName.createSimple(Strict.class);
    private static final DotName LEAVES_OUT = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final Map<String, Integer> LONGEST =
            Map.of("uuid", 36, "date", 10, "time", 8, "date-time", 35, "duration", 30);

    private final SchemaClasses classes;

    SchemaRules(IndexView index) {
        this.classes = new SchemaClasses(index);
    }

    void apply(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        schemas.forEach(this::nameCodes);
        EverySchema.in(document, SchemaRules::bound);
        var sent = sent(document, schemas);
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                classes.recordOf(name, schema).ifPresent(type -> describe(schema, type, sent.contains(name)));
            }
        });
    }

    private void nameCodes(String name, Schema schema) {
        if (schema.getEnumeration() != null) {
            var listed = schema.getEnumeration().stream().map(String::valueOf).collect(Collectors.toSet());
            classes.enumOf(name, listed).ifPresent(type -> schema.setEnumeration(new ArrayList<>(Codes.of(type))));
        }
    }

    private static void bound(Schema schema) {
        if (schema.getRef() == null && schema.getFormat() != null && LONGEST.containsKey(schema.getFormat())) {
            schema.setMaxLength(LONGEST.get(schema.getFormat()));
            schema.setPattern(null);
        }
        if (schema.getPattern() != null && !schema.getPattern().equals("\\S")) {
            schema.setPattern(whole(schema.getPattern()));
        }
    }

    /** Java holds a pattern against the whole text, JSON Schema looks for it anywhere within. */
    private static String whole(String pattern) {
        return pattern.startsWith("^") && pattern.endsWith("$") ? pattern : "^(?:%s)$".formatted(pattern);
    }

    private static void describe(Schema schema, ClassInfo type, boolean sent) {
        var leavesOut = type.hasDeclaredAnnotation(LEAVES_OUT);
        type.recordComponents().forEach(part -> require(schema, part, sent, leavesOut));
        if (sent && type.hasDeclaredAnnotation(STRICT)) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    private static void require(Schema schema, RecordComponentInfo part, boolean sent, boolean leavesOut) {
        var property = Objects.requireNonNull(schema.getProperties().get(part.name()));
        var primitive = part.type().kind() == Type.Kind.PRIMITIVE;
        if (sent && primitive && isFineWhenMissing(property)) {
            property.setDefaultValue(isBoolean(property) ? Boolean.FALSE : BigDecimal.ZERO);
        } else if (primitive
                || !sent && !part.type().hasAnnotation(NULLABLE) && !(leavesOut && property.getItems() != null)) {
            var required = new TreeSet<>(Objects.requireNonNullElse(schema.getRequired(), List.of()));
            required.add(part.name());
            schema.setRequired(new ArrayList<>(required));
        }
    }

    private static boolean isFineWhenMissing(Schema property) {
        return isBoolean(property)
                || property.getMinimum() == null
                || property.getMinimum().signum() <= 0;
    }

    private static boolean isBoolean(Schema property) {
        return property.getType() != null && property.getType().contains(SchemaType.BOOLEAN);
    }

    /** Whatever can be part of a request. */
    private static Set<String> sent(OpenAPI document, Map<String, Schema> schemas) {
        var sent = new HashSet<String>();
        EverySchema.requests(document).forEach(request -> follow(request, schemas, sent));
        return sent;
    }

    private static void follow(Schema from, Map<String, Schema> schemas, Set<String> sent) {
        EverySchema.within(from, schema -> {
            if (schema.getRef() != null && sent.add(SchemaNames.target(schema))) {
                follow(Objects.requireNonNull(schemas.get(SchemaNames.target(schema))), schemas, sent);
            }
        });
    }
}
