package org.holdfast.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.DatabaseAccess;
import org.holdfast.local.embedded.DatabaseName;
import org.holdfast.local.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: all four databases are lost after a mistake, and come back as they were a moment before it. */
@Tag("slow")
class RestoringTest {

    @TempDir
    Path directory;

    @Test
    void allFourDatabasesComeBackAsTheyWereAtOneMoment() throws Exception {
        var backups = new Backups(directory.resolve("backups"));
        var home = directory.resolve("postgresql");
        Instant beforeTheMistake;
        try (var server = EmbeddedDatabase.start(home, 0, backups.archiving(), _ -> {})) {
            for (var name : DatabaseName.values()) {
                execute(owner(server.provision(name)), "create table kept (word text)");
            }
            everywhere(server, "insert into kept values ('before the backup')");
            try (var administrator = EmbeddedDatabase.administrator(home, server.port())) {
                assertThat(new BaseBackup(EmbeddedDatabase.data(home), backups).take(administrator))
                        .isDirectory();
            }
            everywhere(server, "insert into kept values ('after the backup')");
            beforeTheMistake = now(home, server.port());
            everywhere(server, "update kept set word = 'the mistake'");
            archiveAll(home, server.port(), backups);
        }

        new Restoring(home, backups, _ -> {}).to(beforeTheMistake);

        try (var server = EmbeddedDatabase.start(home, 0, backups.archiving(), _ -> {})) {
            for (var name : DatabaseName.values()) {
                assertThat(words(server.provision(name))).containsExactly("before the backup", "after the backup");
            }
            everywhere(server, "insert into kept values ('work goes on')");
        }
        assertThat(home)
                .isDirectoryContaining(path -> path.getFileName().toString().startsWith("data-before-"));
    }

    @Test
    void aMomentBeforeTheFirstBackupCannotBeComeBackTo() {
        var backups = new Backups(directory);

        assertThatThrownBy(() -> new Restoring(directory, backups, _ -> {}).to(Instant.parse("2026-11-20T09:30:00Z")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("no base backup");
    }

    private static void everywhere(EmbeddedDatabase server, String sql) throws SQLException {
        for (var name : DatabaseName.values()) {
            execute(owner(server.provision(name)), sql);
        }
    }

    private static Instant now(Path home, int port) throws SQLException {
        try (var administrator = EmbeddedDatabase.administrator(home, port);
                var statement = administrator.createStatement();
                var found = statement.executeQuery("select clock_timestamp()")) {
            found.next();
            return found.getTimestamp(1).toInstant();
        }
    }

    /** As time would: the piece of the log that is being written is closed, and the archive has it. */
    private static void archiveAll(Path home, int port, Backups backups) throws Exception {
        try (var administrator = EmbeddedDatabase.administrator(home, port);
                var statement = administrator.createStatement();
                var found = statement.executeQuery("select pg_walfile_name(pg_switch_wal())")) {
            found.next();
            var piece = backups.log().resolve(found.getString(1));
            var deadline = Instant.now().plusSeconds(60);
            while (!Files.exists(piece)) {
                assertThat(Instant.now()).isBefore(deadline);
                Thread.onSpinWait();
            }
        }
    }

    private static List<String> words(DatabaseAccess access) throws SQLException {
        try (var connection = owner(access);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select word from kept")) {
            var words = new ArrayList<String>();
            while (found.next()) {
                words.add(found.getString(1));
            }
            return words;
        }
    }

    private static Connection owner(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.ownerName(), access.ownerPassword());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
