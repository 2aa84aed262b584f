package org.holdfast.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys are changed while letters lie sealed in the database. */
@QuarkusTest
class ResealingTest {

    private static final int MORE_THAN_TWO_BATCHES = 450;

    private final Sealing before = new Sealing("k1:" + key(1), key(1));
    private final Sealing meanwhile = new Sealing("k2:%s,k1:%s".formatted(key(2), key(1)), key(1));
    private final Sealing afterwards = new Sealing("k2:" + key(2), key(2));

    @Inject
    DataSource database;

    @AfterEach
    void throwAway() throws SQLException {
        execute("delete from letter");
    }

    @Test
    void whatAnEarlierKeySealedIsSealedAnewAndTheEarlierKeyCanGo() throws SQLException {
        for (var number = 0; number < MORE_THAN_TWO_BATCHES; number++) {
            write(before, "Letter " + number);
        }
        write(meanwhile, "Sealed with the new one");

        new Resealing(database, meanwhile).reseal();

        assertThat(letters("words_sealed"))
                .hasSize(MORE_THAN_TWO_BATCHES + 1)
                .allMatch(words -> words.startsWith("k2:"))
                .map(afterwards::open)
                .contains("Letter 0", "Letter 449", "Sealed with the new one");
    }

    @Test
    void whatSomebodyIsWorkingOnIsLeftForTheNextTimeAndKeepsNobodyWaiting() throws SQLException {
        write(before, "Being changed");
        write(before, "Lying there");
        var resealing = new Resealing(database, meanwhile);
        try (var somebody = database.getConnection()) {
            somebody.setAutoCommit(false);
            hold(somebody, before.blindIndex("Being changed"));
            assertThat(resealing.some()).isEqualTo(1);
            somebody.rollback();
            somebody.setAutoCommit(true);
        }
        assertThat(resealing.some()).isEqualTo(1);
        assertThat(resealing.some()).isZero();
    }

    @Test
    void withOneKeyThereIsNothingToDo() throws SQLException {
        write(before, "Lying there");
        new Resealing(database, before).reseal();
        assertThat(letters("words_sealed")).allMatch(words -> words.startsWith("k1:"));
    }

    @Test
    void theBlindIndexesAreMadeAnewOnceWhenTheirKeyWasChanged() throws SQLException {
        new Reindexing(database, before).reindex();
        write(before, "Dear Robin");
        assertThat(new Reindexing(database, before).reindex()).isZero();

        var changed = new Sealing("k1:" + key(1), key(3));
        assertThat(new Reindexing(database, changed).reindex()).isEqualTo(1);

        assertThat(letters("words_index")).containsExactly(changed.blindIndex("Dear Robin"));
        assertThat(new Reindexing(database, changed).reindex()).isZero();
    }

    private void write(Sealing sealing, String words) throws SQLException {
        execute("insert into letter (id, words_sealed, words_index) values ('%s', '%s', '%s')"
                .formatted(UUID.randomUUID(), sealing.seal(words), sealing.blindIndex(words)));
    }

    private static void hold(Connection connection, String index) throws SQLException {
        try (var lock = connection.prepareStatement("select 1 from letter where words_index = ? for update")) {
            lock.setString(1, index);
            lock.executeQuery().close();
        }
    }

    private List<String> letters(String column) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select %s from letter".formatted(column))) {
            var letters = new ArrayList<String>();
            while (rows.next()) {
                letters.add(rows.getString(1));
            }
            return letters;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String key(int number) {
        var bytes = new byte[32];
        bytes[0] = (byte) number;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
