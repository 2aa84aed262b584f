package org.holdfast.benchmarks.growth;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes of many words a row, left out while rows go in by the hundred thousand and made again as the migrations made them. What
 * keeps a rule stays: keys, checks and what must be there once.
 */
record SetAside(List<String> definitions) {

    private static final String OF_MANY_WORDS = """
            select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_am a on a.oid = c.relam
            join pg_class t on t.oid = i.indrelid
            where a.amname = 'gin' and not i.indisunique and t.relnamespace = 'public'::regnamespace
              and pg_get_userbyid(t.relowner) = current_user
            """;

    static SetAside from(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        var definitions = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(OF_MANY_WORDS)) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        try (var statement = connection.createStatement()) {
            for (var name : names) {
                statement.execute("drop index " + name);
            }
        }
        return new SetAside(definitions);
    }

    void putBack(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var definition : definitions) {
                statement.execute(definition);
            }
        }
    }
}
