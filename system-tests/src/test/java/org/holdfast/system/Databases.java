package org.holdfast.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.holdfast.local.ServiceName;
import org.holdfast.local.embedded.DatabaseName;
import org.holdfast.local.embedded.Secrets;

/** What the services keep, read past them: for what no API shows. */
record Databases(Where where) {

    private static final String SUPERUSER = "postgres";

    /** Rows of texts: the first column says which, the others what. */
    Map<String, String> rows(ServiceName service, String query) {
        try (var connection = connection(service);
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var columns = found.getMetaData().getColumnCount();
            var rows = new HashMap<String, String>();
            while (found.next()) {
                var row = new StringBuilder();
                for (var column = 2; column <= columns; column++) {
                    row.append(found.getString(column)).append('|');
                }
                rows.put(found.getString(1), row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the database's superuser. */
    void change(ServiceName service, String statements) {
        try (var connection = connection(service);
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends every connection to a service's database, as a cut line or a failover does. */
    void hangUpOn(ServiceName service) {
        rows(service, """
                select cast(pid as text), cast(pg_terminate_backend(pid) as text) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                """);
    }

    private Connection connection(ServiceName service) throws SQLException {
        var database = DatabaseName.valueOf(service.name()).databaseName();
        var url = "jdbc:postgresql://127.0.0.1:" + where.postgresql() + "/" + database;
        return DriverManager.getConnection(url, SUPERUSER, password());
    }

    private String password() {
        return Secrets.in(where.home().resolve("postgresql/passwords.properties"))
                .password(SUPERUSER);
    }
}
