package org.holdfast.benchmarks.speed;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** What a service's database holds, read past the service: whom to ask about. */
final class Rows {

    private Rows() {}

    /** Of one row. */
    interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    static <T> List<T> of(Running running, ServiceName service, String query, Read<T> read) throws SQLException {
        var access = running.database(service);
        try (var connection =
                        DriverManager.getConnection(access.jdbcUrl(), access.serviceName(), access.servicePassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(read.from(rows));
            }
            return all;
        }
    }
}
