package org.holdfast.local.saltmere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of an object in the order they are named; what is not known is left out. */
final class Fields {

    private final Map<String, Object> present = new LinkedHashMap<>();

    private Fields() {}

    static Fields none() {
        return new Fields();
    }

    static Fields of(String name, @Nullable Object value) {
        return none().and(name, value);
    }

    Fields and(String name, @Nullable Object value) {
        if (value != null) {
            present.put(name, written(value));
        }
        return this;
    }

    private static Object written(Object value) {
        return switch (value) {
            case UUID id -> id.toString();
            case Instant instant -> instant.toString();
            case LocalDate day -> day.toString();
            case Enum<?> code -> code.name();
            case Fields fields -> fields.present();
            default -> value;
        };
    }

    Map<String, Object> present() {
        return Collections.unmodifiableMap(present);
    }
}
