package org.holdfast.local.saltmere;

import java.util.List;
import java.util.stream.IntStream;

/** Some of the children with all that is about them: what follows from their cases comes in while the next part's cases do. */
record CasePart(int number, int of) {

    private static final int PARTS = 5;

    static List<CasePart> all() {
        return IntStream.rangeClosed(1, PARTS)
                .mapToObj(number -> new CasePart(number, PARTS))
                .toList();
    }

    /** The council as if it had no other children. */
    Council in(Council council) {
        return council.withOnly(this::holds);
    }

    String name(String what) {
        return "%s, part %d of %d".formatted(what, number, of);
    }

    private boolean holds(Child child) {
        return child.number() % of == number - 1;
    }
}
