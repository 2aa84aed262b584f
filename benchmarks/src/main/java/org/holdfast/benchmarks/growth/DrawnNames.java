package org.holdfast.benchmarks.growth;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.holdfast.benchmarks.matching.Names;
import org.holdfast.referral.matching.IndexKeys;
import org.holdfast.referral.matching.Particulars;
import org.postgresql.PGConnection;

/**
 * Names for the scripts to give to children, as common and as rare as in the matching benchmark, each with the words under which the
 * index files it. How a name sounds only the product knows; birthday and postcode of the child take the place of those drawn.
 */
record DrawnNames(long number) {

    private static final LocalDate BIRTHDAY = LocalDate.of(2000, 1, 1);
    private static final String POSTCODE = "ZZ1 1ZZ";
    private static final int SEED = 2027;

    /** What the scripts put the child's own in the place of. */
    static final Map<String, String> PLACEHOLDERS = Map.of(
            "drawn_birthday", "'" + BIRTHDAY + "'",
            "drawn_year", "' " + BIRTHDAY.getYear() + "'",
            "drawn_postcode", "'" + POSTCODE + "'");

    /** Into a table that is gone with the connection. */
    void into(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table drawn_name (number bigint primary key, full_name text, sex text, keys text)");
        }
        try {
            var _ = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy drawn_name from stdin", new StringReader(rows()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("analyze drawn_name");
        }
    }

    private String rows() {
        var names = new Names(new Random(SEED));
        var rows = new StringBuilder();
        for (var place = 0L; place < number; place++) {
            var name = (place % 2 == 0 ? names.girl() : names.boy()) + " " + names.family();
            rows.append(String.join("\t", Long.toString(place), name, place % 2 == 0 ? "F" : "M", keys(name)))
                    .append('\n');
        }
        return rows.toString();
    }

    private static String keys(String name) {
        return String.join(
                "|",
                IndexKeys.filing(new Particulars(
                        List.of(name), BIRTHDAY, null, null, BIRTHDAY, null, POSTCODE, null, null, null)));
    }
}
