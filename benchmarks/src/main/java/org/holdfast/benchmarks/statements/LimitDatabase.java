package org.holdfast.benchmarks.statements;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.holdfast.local.embedded.DatabaseAccess;

/**
 * A copy of a service's database for its limit: the service sees nothing of what pgbench writes, no relay sends it on, and every run
 * of the limit begins with the same data.
 */
public final class LimitDatabase {

    private static final String PREFIX = "limit_of_";

    private final Connection administrator;
    private final DatabaseAccess access;
    private final String original;

    private LimitDatabase(Connection administrator, DatabaseAccess access) {
        this.administrator = administrator;
        this.access = access;
        this.original = PREFIX + access.serviceName() + "_original";
    }

    /** The service loses its connections for a moment and takes new ones, as after any restart of the database. */
    public static LimitDatabase copyOf(DatabaseAccess access, Connection administrator) throws SQLException {
        var copy = new LimitDatabase(administrator, access);
        copy.copyFrom(access.serviceName());
        return copy;
    }

    private void copyFrom(String service) throws SQLException {
        drop(original);
        execute("alter database " + service + " allow_connections false");
        try {
            execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '" + service + "'");
            execute("create database " + original + " template " + service);
        } finally {
            execute("alter database " + service + " allow_connections true");
        }
    }

    /** As it was when it was copied. */
    public void begin() throws SQLException {
        drop(name());
        execute("create database " + name() + " template " + original);
    }

    public void remove() throws SQLException {
        drop(name());
        drop(original);
    }

    String name() {
        return PREFIX + access.serviceName();
    }

    String user() {
        return access.serviceName();
    }

    String password() {
        return access.servicePassword();
    }

    /** Signed in as the service. */
    Connection connect() throws SQLException {
        var url = access.jdbcUrl().replace("/" + access.serviceName() + "?", "/" + name() + "?");
        return DriverManager.getConnection(url, user(), password());
    }

    private void drop(String database) throws SQLException {
        execute("drop database if exists " + database + " with (force)");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }
}
