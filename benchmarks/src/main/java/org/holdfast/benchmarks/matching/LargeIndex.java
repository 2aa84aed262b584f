package org.holdfast.benchmarks.matching;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.holdfast.local.embedded.DatabaseAccess;
import org.holdfast.local.embedded.DatabaseName;
import org.holdfast.local.embedded.EmbeddedDatabase;
import org.holdfast.referral.matching.IndexKeys;
import org.holdfast.referral.matching.Particulars;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The index in PostgreSQL with the schema of the product, filled with as many invented children as are wanted. */
final class LargeIndex implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 5_000;

    private static final String COPY = """
            copy child (id, version, la_child_id, full_name, date_of_birth, age_estimate, sex, nhs_number_index, upn_index,
                        postcode, school, added_at, changed_at, index_keys) from stdin
            """;

    /** Left out while the rows go in, and made again as the migrations made them. */
    private static final List<String> MADE_AFTERWARDS =
            List.of("child_by_key", "child_by_name", "child_by_other_name", "child_by_birthday");

    private final EmbeddedDatabase server;
    private final Connection connection;

    private LargeIndex(EmbeddedDatabase server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    static LargeIndex of(Path directory, long seed, int children) throws SQLException, IOException {
        var server = EmbeddedDatabase.start(directory, 0);
        var access = server.provision(DatabaseName.REFERRAL);
        migrate(access);
        var connection = DriverManager.getConnection(access.jdbcUrl(), access.ownerName(), access.ownerPassword());
        var index = new LargeIndex(server, connection);
        index.fill(seed, children);
        return index;
    }

    /** Told of each child once, the child's number being the record's id. */
    static Telling firstTelling(long seed) {
        return new Telling(new Random(seed + 2));
    }

    static UUID recordOf(int number) {
        return new UUID(0, number);
    }

    Connection connection() {
        return connection;
    }

    private static void migrate(DatabaseAccess access) {
        var _ = Flyway.configure()
                .dataSource(access.jdbcUrl(), access.ownerName(), access.ownerPassword())
                .locations("classpath:db/platform", "classpath:db/migration")
                .placeholders(Map.of("service-role", access.serviceName()))
                .load()
                .migrate();
    }

    private void fill(long seed, int children) throws SQLException, IOException {
        var definitions = definitions();
        for (var name : MADE_AFTERWARDS) {
            execute("drop index " + name);
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var telling = firstTelling(seed);
        var names = new Names(new Random(seed + 3));
        var rows = new StringBuilder();
        var count = new int[1];
        new Population(seed).each(children, child -> {
            rows.append(row(telling.of(child, names)));
            if (++count[0] % ROWS_AT_ONCE == 0 || count[0] == children) {
                try {
                    copy.copyIn(COPY, new StringReader(rows.toString()));
                } catch (SQLException | IOException e) {
                    throw new IllegalStateException(e);
                }
                rows.setLength(0);
            }
        });
        for (var definition : definitions) {
            execute(definition);
        }
        execute("vacuum (analyze) child");
    }

    private List<String> definitions() throws SQLException {
        try (var query = connection.prepareStatement(
                "select indexdef from pg_indexes where schemaname = 'public' and indexname = any (?)")) {
            query.setArray(1, connection.createArrayOf("text", MADE_AFTERWARDS.toArray()));
            var definitions = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    definitions.add(rows.getString(1));
                }
            }
            return definitions;
        }
    }

    private static String row(Told told) {
        var child = told.said();
        return String.join(
                        "\t",
                        recordOf(told.about()).toString(),
                        "0",
                        "C" + told.about(),
                        child.names().getFirst(),
                        text(child.dateOfBirth()),
                        text(child.age()),
                        child.sex(),
                        text(child.nhsNumberIndex()),
                        text(child.upnIndex()),
                        text(child.postcode()),
                        text(child.school()),
                        Population.TODAY + "T09:00:00Z",
                        Population.TODAY + "T09:00:00Z",
                        keys(child))
                + "\n";
    }

    private static String keys(Particulars child) {
        return IndexKeys.filing(child).stream()
                .map(key -> "\"" + key + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "\\N" : value.toString();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}
