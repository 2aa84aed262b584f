package org.holdfast.caseload.care;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The details of a record by their names; what is not told is left out. */
final class Details {

    private final Map<String, String> told = new LinkedHashMap<>();

    Details and(String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value.toString());
        }
        return this;
    }

    Map<String, String> told() {
        return told;
    }
}
