package org.holdfast.example;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database as its two roles see it: the service, which works with the rows, and the owner, which may do anything. */
@Singleton
public class Database {

    private final DataSource service;
    private final String url;
    private final String owner;
    private final String password;
    private final String serviceRole;

    Database(
            DataSource service,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password,
            @ConfigProperty(name = "holdfast.database.service-role") String serviceRole) {
        this.service = service;
        this.url = url;
        this.owner = owner;
        this.password = password;
        this.serviceRole = serviceRole;
    }

    public Connection asService() throws SQLException {
        return service.getConnection();
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, password);
    }

    /** What no service could do. */
    public void executeAsOwner(String sql) {
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String query) {
        try (var connection = asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String serviceRole() {
        return serviceRole;
    }
}
