package org.holdfast.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form a part of a record takes in JSON, in the words of JSON Schema. */
record JsonForm(String type, @Nullable String format) {

    static JsonForm of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new JsonForm("array", null);
        }
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        throw unknown(type);
    }

    static JsonForm of(JsonNode schema) {
        return new JsonForm(schema.path("type").asText(), schema.path("format").textValue());
    }

    /** What a list is a list of. */
    static Class<?> element(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static JsonForm of(Class<?> type) {
        if (TypedId.class.isAssignableFrom(type)) {
            return new JsonForm("string", "uuid");
        }
        if (type.isRecord()) {
            return new JsonForm("object", null);
        }
        return switch (type.getSimpleName()) {
            case "String" -> new JsonForm("string", null);
            case "boolean", "Boolean" -> new JsonForm("boolean", null);
            case "int", "Integer" -> new JsonForm("integer", null);
            default -> less(type);
        };
    }

    private static JsonForm less(Class<?> type) {
        if (type == BigDecimal.class) {
            return new JsonForm("number", null);
        }
        if (type == Instant.class) {
            return new JsonForm("string", "date-time");
        }
        if (type == LocalDate.class) {
            return new JsonForm("string", "date");
        }
        throw unknown(type);
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("Events speak in ids, strings, whole and decimal numbers, booleans, dates,"
                + " instants, lists and records; JsonForm knows no form for " + type.getTypeName());
    }
}
