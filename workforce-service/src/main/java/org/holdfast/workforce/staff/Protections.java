package org.holdfast.workforce.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.StaffState;
import org.jspecify.annotations.Nullable;

/** The days on which one person takes on less, and what for. */
record Protections(Set<Protection> all) {

    private static final Comparator<Protection> IN_ORDER =
            Comparator.comparing(Protection::from).thenComparing(Protection::reason);

    void replace(UUID source, List<Protection> spans) {
        all.removeIf(span -> span.source().equals(source));
        all.addAll(spans);
    }

    /** Absent where there is nothing to tell. */
    @Nullable List<StaffState.Protection> notOverBy(LocalDate day) {
        var spans = all.stream()
                .filter(span -> !span.isOverBy(day))
                .sorted(IN_ORDER)
                .map(Protection::state)
                .toList();
        return spans.isEmpty() ? null : spans;
    }
}
