package org.holdfast.platform.privacy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;

/**
 * One table, and what it holds of children.
 *
 * @param table as it is called in the database
 * @param rows where the rows that are shown are read from: the table itself, a query of the part that is about one child, or nothing
 * @param whose a condition on a row that is about one of `:children`; empty where no row is about a child
 * @param erasing what is done to erase it, statement by statement; none where it is kept
 */
public record DataPlace(String table, String rows, String whose, List<String> erasing) {

    private static final String NOT_SHOWN = "-";
    private static final String KEPT = "keep";

    static DataPlace of(NamedCsvRecord line) {
        var table = line.getField("table");
        var rows = line.getField("rows");
        var whose = line.getField("whose");
        return new DataPlace(
                table, rows.isEmpty() ? table : rows, whose, erasing(table, whose, line.getField("erasing")));
    }

    public boolean isAboutChildren() {
        return !whose.isEmpty();
    }

    /** Whether the rows can be told by child, so that nothing of another child is shown with them. */
    boolean isShown() {
        return isAboutChildren() && !rows.equals(NOT_SHOWN);
    }

    private static List<String> erasing(String table, String whose, String said) {
        if (whose.isEmpty() || said.equals(KEPT)) {
            return List.of();
        }
        return said.isEmpty()
                ? List.of("delete from %s where %s".formatted(table, whose))
                : Arrays.stream(said.split(";")).map(String::strip).toList();
    }
}
