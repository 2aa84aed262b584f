package org.holdfast.platform.ndjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.platform.ndjson.Together.Stopped;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final List<List<String>> committed = new ArrayList<>();

    @Test
    void whatCanBeDoneIsDoneAtOnce() {
        assertThat(done("one", "two", "three")).containsExactly("one done", "two done", "three done");
        assertThat(committed).containsExactly(List.of("one", "two", "three"));
    }

    @Test
    void thoseAroundOneThatCannotBeDoneAreDoneWithoutIt() {
        assertThat(done("one", "two", "bad", "three", "bad"))
                .containsExactly("one done", "two done", "bad refused", "three done", "bad refused");
        assertThat(committed).containsExactly(List.of("one", "two"), List.of("three"));
    }

    @Test
    void ofNothingNothingIsDone() {
        assertThat(done()).isEmpty();
        assertThat(committed).isEmpty();
    }

    @Test
    void whatBreaksForAllOfThemIsNobodysFault() {
        var lost = new IllegalStateException(new SQLException("gone", "08006"));

        assertThatThrownBy(() -> Together.done(
                        List.of("one"),
                        _ -> {
                            throw new Stopped(0, lost);
                        },
                        (_, _) -> "refused"))
                .hasCause(lost);
    }

    @Test
    void whereNobodyKnowsWhichCannotBeDoneEachIsDoneByItself() {
        assertThat(doneOrEach("one", "two", "three")).containsExactly("one done", "two done", "three done");
        assertThat(doneOrEach("four", "bad", "five")).containsExactly("four done", "bad refused", "five done");
        assertThat(committed).containsExactly(List.of("one", "two", "three"), List.of("four"), List.of("five"));
    }

    @Test
    void aDeadlockWithSomebodyElseIsNobodysFaultEither() {
        var met = new IllegalStateException(new SQLException("deadlock detected", "40P01"));

        assertThat(Together.doneOrEach(
                        List.of("one", "two"),
                        lines -> {
                            if (lines.size() > 1) {
                                throw met;
                            }
                            return inOneTransaction(lines);
                        },
                        (_, _) -> "refused"))
                .containsExactly("one done", "two done");
    }

    @Test
    void aLostDatabaseEndsThoseToo() {
        var lost = new IllegalStateException(new SQLException("gone", "08006"));

        assertThatThrownBy(() -> Together.doneOrEach(
                        List.of("one", "two"),
                        _ -> {
                            throw lost;
                        },
                        (_, _) -> "refused"))
                .isSameAs(lost);
    }

    private List<String> doneOrEach(String... lines) {
        return Together.doneOrEach(
                List.of(lines),
                together -> {
                    if (together.contains("bad")) {
                        throw new IllegalArgumentException();
                    }
                    return inOneTransaction(together);
                },
                (line, _) -> line + " refused");
    }

    private List<String> done(String... lines) {
        return Together.done(List.of(lines), this::inOneTransaction, (line, _) -> line + " refused");
    }

    private List<String> inOneTransaction(List<String> lines) {
        if (lines.contains("bad")) {
            throw new Stopped(lines.indexOf("bad"), new IllegalArgumentException());
        }
        committed.add(lines);
        return lines.stream().map(line -> line + " done").toList();
    }
}
