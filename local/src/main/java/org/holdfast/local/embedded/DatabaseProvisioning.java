package org.holdfast.local.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes a service's database and its two roles in any PostgreSQL, again and again with the same result. */
public record DatabaseProvisioning(String serverUrl, String superuser, String superuserPassword) {

    private static final List<String> EXTENSIONS =
            List.of("pg_trgm", "fuzzystrmatch", "unaccent", "btree_gist", "pgcrypto");

    public void provision(DatabaseName name, String ownerPassword, String servicePassword) {
        try (var connection = connect("postgres");
                var server = connection.createStatement()) {
            role(server, name.ownerRole(), ownerPassword);
            role(server, name.serviceRole(), servicePassword);
            database(server, name);
        } catch (SQLException e) {
            throw new CannotStart("The database " + name.databaseName() + " cannot be made: " + e.getMessage(), e);
        }
        try (var connection = connect(name.databaseName());
                var database = connection.createStatement()) {
            schema(database, name);
        } catch (SQLException e) {
            throw new CannotStart("The database " + name.databaseName() + " cannot be set up: " + e.getMessage(), e);
        }
    }

    private static void role(Statement server, String role, String password) throws SQLException {
        var verb = exists(server, "select from pg_roles where rolname = ", role) ? "alter" : "create";
        server.execute(verb + " role " + quoted(server, role) + " login password " + server.enquoteLiteral(password));
    }

    /** The service's role gets neither CREATE nor TEMPORARY, so that all it can do is what a migration granted. */
    private static void database(Statement server, DatabaseName name) throws SQLException {
        var database = quoted(server, name.databaseName());
        if (!exists(server, "select from pg_database where datname = ", name.databaseName())) {
            server.execute("create database " + database + " owner " + quoted(server, name.ownerRole()));
        }
        server.execute("revoke all on database " + database + " from public");
        server.execute("grant connect on database " + database + " to " + quoted(server, name.serviceRole()));
    }

    private static void schema(Statement database, DatabaseName name) throws SQLException {
        database.execute("alter schema public owner to " + quoted(database, name.ownerRole()));
        database.execute("revoke all on schema public from public");
        database.execute("grant usage on schema public to " + quoted(database, name.serviceRole()));
        for (var extension : EXTENSIONS) {
            database.execute("create extension if not exists " + extension);
        }
    }

    private static boolean exists(Statement server, String query, String name) throws SQLException {
        try (var found = server.executeQuery(query + server.enquoteLiteral(name))) {
            return found.next();
        }
    }

    private static String quoted(Statement statement, String identifier) throws SQLException {
        return statement.enquoteIdentifier(identifier, true);
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(serverUrl + database, superuser, superuserPassword);
    }
}
