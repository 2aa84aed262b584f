package org.holdfast.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.local.Manifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PostgreSQL in a cluster is set up by statements in a manifest; here they are carried out, and come to the same as everywhere else. */
class KubernetesDatabaseTest {

    private static final String CLUSTER = "database/cluster.yaml";
    private static final String INIT = "spec/bootstrap/initdb/";

    /** Who may do what in and with the database, and what it can do besides. */
    private static final Map<String, String> QUESTIONS = new TreeMap<>(Map.of(
            "roles",
            "select string_agg(r::text, ' ' order by r::text) from (select rolname, rolsuper, rolcreatedb, rolcreaterole, rolcanlogin "
                    + "from pg_roles where rolname like current_database() || '%') r",
            "grants on the database",
            "select string_agg(g::text, ' ' order by g::text) from pg_database, unnest(datacl) g where datname = current_database()",
            "owner of the schema",
            "select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'public'",
            "grants on the schema",
            "select string_agg(g::text, ' ' order by g::text) from pg_namespace, unnest(nspacl) g where nspname = 'public'",
            "extensions",
            "select string_agg(extname, ' ' order by extname) from pg_extension",
            "locale",
            "select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding) from pg_database "
                    + "where datname = current_database()"));

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

    @Test
    void theStatementsOfTheManifestComeToTheSameAsProvisioning() throws SQLException {
        server.provision(DatabaseName.REFERRAL);
        setUp(DatabaseName.DIRECT_WORK);

        assertThat(answers(DatabaseName.DIRECT_WORK)).isEqualTo(answers(DatabaseName.REFERRAL));
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseHasTheNameAndRolesOfItsService(DatabaseName name) {
        var service = name.databaseName().replace('_', '-');
        var patch = "base/%s-service/database.yaml".formatted(service);
        var cluster = Manifest.in(patch, "Cluster");

        assertThat(cluster.<String>at(INIT + "database")).isEqualTo(name.databaseName());
        assertThat(cluster.<String>at(INIT + "owner")).isEqualTo(name.ownerRole());
        assertThat(cluster.<String>at("spec/managed/roles/0/name")).isEqualTo(name.serviceRole());
        assertThat(Manifest.in(patch, "ScheduledBackup").<String>at("spec/cluster/name"))
                .isEqualTo(service + "-database");
    }

    @Test
    void whatIsCommittedIsOnASecondMachineAndInTheArchive() {
        var cluster = Manifest.in(CLUSTER, "Cluster");

        assertThat(cluster.<Integer>at("spec/instances")).isEqualTo(3);
        assertThat(cluster.<Map<String, Object>>at("spec/postgresql/synchronous"))
                .containsEntry("number", 1)
                .containsEntry("dataDurability", "required")
                .containsEntry("failoverQuorum", true);
        assertThat(cluster.<Boolean>at("spec/plugins/0/isWALArchiver")).isTrue();
        assertThat(cluster.<String>at("spec/plugins/0/parameters/barmanObjectName"))
                .isEqualTo(Manifest.in("base/backups.yaml", "ObjectStore").name());
    }

    /** As the operator does it: the owner and the database first, then what the manifest says, as its superuser. */
    private static void setUp(DatabaseName name) throws SQLException {
        execute("postgres", List.of("create role %s login".formatted(name.ownerRole())));
        execute("postgres", List.of("create database %s owner %s".formatted(name.databaseName(), name.ownerRole())));
        execute(name.databaseName(), Manifest.in(CLUSTER, "Cluster").at(INIT + "postInitApplicationSQL"));
    }

    private static void execute(String database, List<String> statements) throws SQLException {
        try (var connection = superuser(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** With the name of the database left out, so that two can be compared. */
    private static Map<String, String> answers(DatabaseName name) throws SQLException {
        var answers = new TreeMap<String, String>();
        try (var connection = superuser(name.databaseName());
                var statement = connection.createStatement()) {
            for (var question : QUESTIONS.entrySet()) {
                try (var answer = statement.executeQuery(question.getValue())) {
                    answer.next();
                    answers.put(question.getKey(), answer.getString(1).replace(name.databaseName(), "NAME"));
                }
            }
        }
        return answers;
    }

    private static Connection superuser(String database) throws SQLException {
        var password = Secrets.in(directory.resolve(EmbeddedDatabase.PASSWORDS)).password("postgres");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.port(), database), "postgres", password);
    }
}
