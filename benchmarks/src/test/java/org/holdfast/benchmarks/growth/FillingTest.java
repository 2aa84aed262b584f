package org.holdfast.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.holdfast.local.ServiceName;
import org.holdfast.local.embedded.DatabaseAccess;
import org.holdfast.local.embedded.DatabaseName;
import org.holdfast.local.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A migration that the scripts no longer fit is noticed here, and not years later by somebody who measures. */
class FillingTest {

    private static final Size SIZE = new Size(100);

    @TempDir
    static Path directory;

    static EmbeddedDatabase server;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start(directory, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void theScriptFitsTheTablesOfItsService(ServiceName service) throws SQLException {
        var access = migrated(service);

        new Filling(SIZE).fill(service, access);

        assertThat(count(access, "select count(*) from circle_child")).isPositive();
        assertThat(count(access, "select count(*) from audit_entry")).isEqualTo(SIZE.children() * 2);
        assertThat(count(access, "select count(*) from outbox")).isZero();
    }

    private static DatabaseAccess migrated(ServiceName service) {
        var access = server.provision(DatabaseName.valueOf(service.name()));
        var _ = Flyway.configure()
                .dataSource(access.jdbcUrl(), access.ownerName(), access.ownerPassword())
                .locations(
                        "filesystem:../platform/src/main/resources/db/platform",
                        "filesystem:../" + service.serviceName() + "/src/main/resources/db/migration")
                .placeholders(Map.of("service-role", access.serviceName()))
                .load()
                .migrate();
        return access;
    }

    private static long count(DatabaseAccess access, String query) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(access.jdbcUrl(), access.ownerName(), access.ownerPassword());
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
