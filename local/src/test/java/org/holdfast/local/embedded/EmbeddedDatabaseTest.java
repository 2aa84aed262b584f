package org.holdfast.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path directory;

    static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(directory, 0);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aServiceWorksWithTheTablesItsOwnerGrantedIt() throws SQLException {
        var access = database.provision(DatabaseName.REFERRAL);
        execute(
                asOwner(access),
                "create table kept (word text); grant select, insert on kept to " + access.serviceName());
        execute(asService(access), "insert into kept values ('held')");

        try (var connection = asService(access);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select similarity(word, 'held') from kept")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getFloat(1)).isEqualTo(1);
        }
    }

    @Test
    void aServiceCannotMakeTables() {
        var access = database.provision(DatabaseName.CASELOAD);

        assertThatThrownBy(() -> execute(asService(access), "create table mine (word text)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(asService(access), "create temporary table mine (word text)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aServiceCannotReachAnothersDatabase() {
        var workforce = database.provision(DatabaseName.WORKFORCE);
        var directWork = database.provision(DatabaseName.DIRECT_WORK);

        assertThatThrownBy(() -> DriverManager.getConnection(
                        directWork.jdbcUrl(), workforce.serviceName(), workforce.servicePassword()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodySignsInWithoutThePassword() {
        var access = database.provision(DatabaseName.REFERRAL);

        assertThatThrownBy(() -> DriverManager.getConnection(access.jdbcUrl(), access.serviceName(), "guessed"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void provisioningAgainChangesNothing() {
        assertThat(database.provision(DatabaseName.REFERRAL)).isEqualTo(database.provision(DatabaseName.REFERRAL));
    }

    @Test
    void passwordsAreReadByTheirOwnerAlone() throws Exception {
        assertThat(Files.getPosixFilePermissions(directory.resolve("passwords.properties")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(directory.resolve("initial-password")).doesNotExist();
    }

    @Test
    void anOrphanOverTheSameDataIsStoppedAndWhatItCommittedIsThere(@TempDir Path other) throws Exception {
        var orphan = EmbeddedDatabase.start(other, 0);
        var access = orphan.provision(DatabaseName.REFERRAL);
        execute(asOwner(access), "create table kept as select 1 as one");
        Files.delete(other.resolve("data/epg-lock"));

        var notices = new ArrayList<String>();
        try (var next = EmbeddedDatabase.start(other, 0, notices::add)) {
            assertThat(notices).singleElement().asString().contains("left by a launcher that was killed");
            execute(asOwner(next.provision(DatabaseName.REFERRAL)), "select one from kept");
        }
    }

    private static Connection asOwner(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.ownerName(), access.ownerPassword());
    }

    private static Connection asService(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.serviceName(), access.servicePassword());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
