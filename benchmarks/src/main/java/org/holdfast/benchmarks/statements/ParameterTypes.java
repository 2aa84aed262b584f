package org.holdfast.benchmarks.statements;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** As what PostgreSQL understands each parameter of a statement: it is asked to prepare it, and tells. */
record ParameterTypes(Connection database) implements PgbenchScript.Types {

    @Override
    public List<String> of(String sql) {
        try {
            return prepared(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("A statement of the log cannot be prepared again: " + sql, e);
        }
    }

    private List<String> prepared(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("prepare asked as " + sql);
            try (var row = statement.executeQuery(
                    "select parameter_types::text[] from pg_prepared_statements where name = 'asked'")) {
                row.next();
                return Arrays.asList(
                        (String[]) Objects.requireNonNull(row.getArray(1)).getArray());
            } finally {
                statement.execute("deallocate asked");
            }
        }
    }
}
