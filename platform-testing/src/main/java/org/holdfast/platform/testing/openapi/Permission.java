package org.holdfast.platform.testing.openapi;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Who may call one operation: a row of the matrix. */
record Permission(String operation, Child child, Set<String> roles) {

    private static final String YES = "x";
    private static final Set<String> NOT_ROLES = Set.of("method", "path", "child");

    /** What the operation has to do with children, and so for whom it is besides the role. */
    enum Child {
        /** Roles alone decide. */
        NONE,
        /** On one record: for those with a reason to see the child; for everybody else it is not there. */
        RECORD,
        /** Lists, or makes, records: only the rows of children whom the caller may see. */
        ROWS,
        /** The body may name a child: for those with a reason to see the child. */
        NAMED;

        private static Child of(String cell) {
            return cell.isEmpty() ? NONE : valueOf(cell.toUpperCase(Locale.ROOT));
        }
    }

    static Permission of(NamedCsvRecord row) {
        var roles = new TreeSet<String>();
        row.getFieldsAsMap().forEach((column, cell) -> {
            if (!NOT_ROLES.contains(column) && cell.equals(YES)) {
                roles.add(column);
            }
        });
        return new Permission(
                row.getField("method") + " " + row.getField("path"), Child.of(row.getField("child")), roles);
    }
}
