package org.holdfast.local.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A PostgreSQL server as a child of this JVM, on the loopback interface, durable, with passwords. */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String PASSWORDS = "passwords.properties";

    private static final String SUPERUSER = "postgres";
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);

    /** The library starts PostgreSQL with these off, which is fast and loses what was committed. */
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;
    private final Secrets secrets;

    private EmbeddedDatabase(EmbeddedPostgres server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Starts over the data in this directory, or over new data; port 0 takes any free one. */
    public static EmbeddedDatabase start(Path directory, int port) {
        return start(directory, port, _ -> {});
    }

    /** The same, telling what had to be put right first. */
    public static EmbeddedDatabase start(Path directory, int port, Consumer<String> notices) {
        return start(directory, port, Map.of(), notices);
    }

    /** @param settings of the server beside those it always has, such as where its log is archived; quoted where need be */
    public static EmbeddedDatabase start(
            Path directory, int port, Map<String, String> settings, Consumer<String> notices) {
        var home = directory.toAbsolutePath().normalize();
        var data = data(home);
        stopOrphan(home, notices);
        var secrets = Secrets.in(home.resolve(PASSWORDS));
        var database = new EmbeddedDatabase(server(home, data, FreePort.orElse(port), secrets, settings), secrets);
        try {
            database.refuseToLoseCommits();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** Stops what a killed launcher left running over the data in this directory. */
    public static void stopOrphan(Path directory, Consumer<String> notices) {
        PostgresProcess.stopOver(data(directory), notices);
    }

    /** The server that runs over the data in this directory, with the processes it has for its connections. */
    public static Stream<ProcessHandle> processes(Path directory) {
        return PostgresProcess.over(data(directory)).map(PostgresProcess::process).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
    }

    /** Where the server over this directory keeps its files. */
    public static Path data(Path directory) {
        return directory.toAbsolutePath().normalize().resolve("data");
    }

    private static EmbeddedPostgres server(
            Path home, Path data, int port, Secrets secrets, Map<String, String> settings) {
        var password = secrets.password(SUPERUSER);
        var passwordFile = home.resolve("initial-password");
        try {
            var newData = !Files.exists(data.resolve("PG_VERSION"));
            if (newData) {
                Secrets.writePrivately(passwordFile, password);
            }
            var builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Cache.directory().resolve("postgresql").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(LONGEST_RECOVERY)
                    .setConnectConfig("password", password)
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("jit", "off");
            DURABILITY.forEach(setting -> builder.setServerConfig(setting, "on"));
            settings.forEach(builder::setServerConfig);
            return builder.start();
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart("PostgreSQL cannot start over " + data + ": " + e.getMessage(), e);
        } finally {
            delete(passwordFile);
        }
    }

    private void refuseToLoseCommits() {
        try (var connection = administrator(port(), secrets);
                var statement = connection.createStatement()) {
            for (var setting : DURABILITY) {
                try (var found = statement.executeQuery("show " + setting)) {
                    if (!found.next() || !"on".equals(found.getString(1))) {
                        throw new CannotStart("PostgreSQL runs with " + setting + " off and could lose a commit.");
                    }
                }
            }
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    /** Signs in as the administrator of the server that another process runs over this directory. */
    public static Connection administrator(Path directory, int port) throws SQLException {
        return administrator(port, Secrets.in(directory.resolve(PASSWORDS)));
    }

    private static Connection administrator(int port, Secrets secrets) throws SQLException {
        return DriverManager.getConnection(serverUrl(port) + SUPERUSER, SUPERUSER, secrets.password(SUPERUSER));
    }

    /** Makes the database and its roles, or finds them as they are. */
    public DatabaseAccess provision(DatabaseName name) {
        var access = DatabaseAccess.to(name, port(), secrets);
        new DatabaseProvisioning(serverUrl(port()), SUPERUSER, secrets.password(SUPERUSER))
                .provision(name, access.ownerPassword(), access.servicePassword());
        return access;
    }

    public int port() {
        return server.getPort();
    }

    private static String serverUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
