package org.holdfast.benchmarks.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.holdfast.benchmarks.statements.Logged.NINE;
import static org.holdfast.benchmarks.statements.Logged.at;
import static org.holdfast.benchmarks.statements.Logged.request;
import static org.holdfast.benchmarks.statements.Logged.statement;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingTest {

    @Test
    void aRequestIssuedWhatBeganWhileItRan() {
        var log = List.of(
                at(NINE.minusMillis(1), 1, "select before"),
                at(NINE, 1, "select first"),
                at(NINE.plusMillis(5), 1, "select last"),
                at(NINE.plusMillis(6), 1, "select after"));

        var recording = Recording.between(NINE, NINE.plusMillis(5), log);

        assertThat(recording.statements())
                .extracting(LoggedStatement::sql)
                .containsExactly("select first", "select last");
    }

    @Test
    void theRelayIsNotPartOfARequest() {
        var log = List.of(
                at(NINE, 1, "insert into outbox"),
                at(NINE, 2, "delete from outbox where seq = any ($1)", "{1}"),
                at(NINE.plusSeconds(1), 2, "select * from outbox order by seq limit $1", "500"));

        var recording = Recording.between(NINE, NINE.plusMillis(5), log);

        assertThat(recording.statements()).extracting(LoggedStatement::sql).containsExactly("insert into outbox");
    }

    @Test
    void eachConnectionKeepsItsTransactionTogether() {
        var log = List.of(at(NINE, 1, "BEGIN"), at(NINE, 2, "BEGIN"), at(NINE, 2, "COMMIT"), at(NINE, 1, "COMMIT"));

        var recording = Recording.between(NINE, NINE, log);

        assertThat(recording.statements()).extracting(LoggedStatement::session).containsExactly(1L, 1L, 2L, 2L);
    }

    @Test
    void whatMostRequestsDidIsTheUsual() {
        var usual = request(statement("select $1", "a"));
        var disturbed = request(statement("select $1", "a"), statement("select sealing"));

        var recordings = Recordings.usualAmong(List.of(usual, disturbed, usual, usual));

        assertThat(recordings.requests()).hasSize(3);
        assertThat(recordings.statements()).isEqualTo(1);
    }

    @Test
    void requestsThatAllDoSomethingElseHaveNoLimit() {
        var each =
                List.of(request(statement("select 1")), request(statement("select 2")), request(statement("select 3")));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Recordings.usualAmong(each));
    }
}
