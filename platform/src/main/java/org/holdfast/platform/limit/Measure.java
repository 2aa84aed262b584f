package org.holdfast.platform.limit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is counted of a caller. */
enum Measure {
    REQUESTS,
    WRITES;

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

    static List<Measure> of(String method) {
        return CHANGE_NOTHING.contains(method) ? List.of(REQUESTS) : List.of(REQUESTS, WRITES);
    }

    /** As it is called in the headers of answers. */
    String policy() {
        return name().toLowerCase(Locale.ROOT);
    }
}
