package org.holdfast.benchmarks.statements;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** As what PostgreSQL understands each parameter of a statement: it is asked to prepare it, and tells. */
record ParameterTypes(Connection database) implements PgbenchScript.Types {

    private static final Pattern UUIDS = Pattern.compile("\\{[0-9a-f-]{36}(?:,[0-9a-f-]{36})*}");
    private static final String CANNOT_TELL = "42P18";
    private static final String NO_SUCH_FUNCTION = "42883";
    private static final String SEVERAL_FUNCTIONS = "42725";

    @Override
    public List<String> of(String sql, List<@Nullable String> example) {
        try {
            return prepared("", sql);
        } catch (SQLException e) {
            return preparedWithArrays(sql, example, e);
        }
    }

    /** Statements that take an array apart do not say of what; the driver did, and its value shows. */
    private List<String> preparedWithArrays(String sql, List<@Nullable String> example, SQLException why) {
        if (!List.of(CANNOT_TELL, NO_SUCH_FUNCTION, SEVERAL_FUNCTIONS).contains(why.getSQLState())) {
            throw new IllegalStateException("A statement of the log cannot be prepared again: " + sql, why);
        }
        try {
            return prepared(
                    example.stream().map(ParameterTypes::guess).collect(Collectors.joining(", ", "(", ")")), sql);
        } catch (SQLException e) {
            throw new IllegalStateException("A statement of the log cannot be prepared again: " + sql, e);
        }
    }

    private static String guess(@Nullable String value) {
        if (value == null || !value.startsWith("{")) {
            return "unknown";
        }
        return UUIDS.matcher(value).matches() ? "uuid[]" : "text[]";
    }

    private List<String> prepared(String types, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("prepare asked" + types + " as " + sql);
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
