package org.holdfast.benchmarks.speed;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** What every benchmark stands on: everything runs, and here is how it is to be measured. */
record Ground(Running running, Conditions conditions, PrintStream out) {

    /** A service's database, signed in to as the service. */
    Connection database(ServiceName service) throws SQLException {
        var access = running.database(service);
        return DriverManager.getConnection(access.jdbcUrl(), access.serviceName(), access.servicePassword());
    }

    void say(String line) {
        out.println("  " + line);
        out.flush();
    }
}
