package org.holdfast.benchmarks.growth;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.local.ServiceName;
import org.holdfast.local.embedded.DatabaseAccess;

/** Fills the database of a service as the owner of its tables. Foreign keys, checks and triggers stay in force. */
public record Filling(Size size) {

    private static final long ROWS_AT_ONCE = 50_000;
    private static final String EVERY_SERVICE = "every-service";

    public void fill(ServiceName service, DatabaseAccess access) throws SQLException {
        try (var owner = DriverManager.getConnection(access.jdbcUrl(), access.ownerName(), access.ownerPassword())) {
            new DrawnNames(size.names()).into(owner);
            var setAside = SetAside.from(owner);
            run(
                    owner,
                    Stream.of(EVERY_SERVICE, service.serviceName())
                            .map(FillScript::called)
                            .flatMap(script -> script.statements(parameters(), ROWS_AT_ONCE))
                            .iterator());
            setAside.putBack(owner);
            run(owner, Stream.of("vacuum (analyze)").iterator());
        }
    }

    private Map<String, String> parameters() {
        var parameters = new HashMap<>(DrawnNames.PLACEHOLDERS);
        size.parameters().forEach((name, number) -> parameters.put(name, number.toString()));
        return parameters;
    }

    /** Each in a transaction of its own. */
    private static void run(Connection connection, Iterator<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            while (statements.hasNext()) {
                statement.execute(statements.next());
            }
        }
    }
}
