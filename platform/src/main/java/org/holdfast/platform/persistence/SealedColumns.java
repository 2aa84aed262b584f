package org.holdfast.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds sealed values where the naming of columns says they are, and puts other values in their place. */
final class SealedColumns {

    private static final String SEALED = """
            select quote_ident(table_name), quote_ident(column_name), quote_ident(regexp_replace(column_name, 'sealed$', 'index'))
            from information_schema.columns sealed
            where table_schema = 'public' and column_name like '%\\_sealed' and (:index is false or exists (
                select 1 from information_schema.columns i
                where i.table_schema = 'public' and i.table_name = sealed.table_name
                and i.column_name = regexp_replace(sealed.column_name, 'sealed$', 'index')))
            """;

    private SealedColumns() {}

    /** A column, and that of its blind index where it has one. */
    record Place(String table, String sealed, String index) {}

    static List<Place> all(Connection connection) throws SQLException {
        return places(connection, "false");
    }

    static List<Place> withIndex(Connection connection) throws SQLException {
        return places(connection, "true");
    }

    /** Reads `ctid` and a value of each row, and writes what becomes of the value; the rows are locked meanwhile. */
    static int replace(Connection connection, PreparedStatement rows, String update, UnaryOperator<String> change)
            throws SQLException {
        try (var found = rows.executeQuery();
                var put = connection.prepareStatement(update)) {
            var replaced = 0;
            while (found.next()) {
                put.setString(1, change.apply(found.getString(2)));
                put.setString(2, found.getString(1));
                replaced += put.executeUpdate();
            }
            return replaced;
        }
    }

    private static List<Place> places(Connection connection, String index) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(SEALED.replace(":index", index))) {
            var places = new ArrayList<Place>();
            while (found.next()) {
                places.add(new Place(found.getString(1), found.getString(2), found.getString(3)));
            }
            return places;
        }
    }
}
