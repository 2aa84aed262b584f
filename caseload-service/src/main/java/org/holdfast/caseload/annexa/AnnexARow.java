package org.holdfast.caseload.annexa;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list.
 *
 * @param cells what stands in the columns, by their names and in their order
 */
record AnnexARow(ChildId childId, Map<String, Optional<Object>> cells) {

    private static final List<String> CHILD =
            List.of("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)");

    static String[] header(List<String> columns) {
        return Stream.concat(CHILD.stream(), columns.stream()).toArray(String[]::new);
    }

    /** @param about none where referral-service has not told of the child yet */
    static AnnexARow of(
            ChildId child, @Nullable Object @Nullable [] about, List<String> columns, @Nullable Object[] values) {
        var cells = new LinkedHashMap<String, Optional<Object>>();
        var all = Stream.concat(
                        Arrays.stream(about == null ? new @Nullable Object[CHILD.size()] : about),
                        Arrays.stream(values))
                .iterator();
        for (var column : header(columns)) {
            cells.put(column, Optional.ofNullable(all.next()));
        }
        return new AnnexARow(child, cells);
    }

    @Nullable Object[] values() {
        return cells.values().stream().map(cell -> cell.orElse(null)).toArray();
    }
}
