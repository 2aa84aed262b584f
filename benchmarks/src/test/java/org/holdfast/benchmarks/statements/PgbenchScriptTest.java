package org.holdfast.benchmarks.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.benchmarks.statements.Logged.NINE;
import static org.holdfast.benchmarks.statements.Logged.id;
import static org.holdfast.benchmarks.statements.Logged.request;
import static org.holdfast.benchmarks.statements.Logged.statement;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PgbenchScriptTest {

    private static final String HEAD = "\\set tick :tick + 1\n";
    private static final String ID_0 =
            "lpad(to_hex(:tick::bigint), 12, '0') || '7' || lpad(to_hex(:client_id::bigint), 3, '0') || '8000000000000000'";
    private static final String ID_1 = ID_0.replace("8000000000000000", "8000000000000001");

    @Test
    void whatIsTheSameInAllRequestsStays() {
        var script =
                script(request(statement("select $1, $2", "a", null)), request(statement("select $1, $2", "a", null)));

        assertThat(script).isEqualTo(HEAD + """
                \\set which random(1, 2)
                select ((E'a')::text), ((null)::text);
                """);
    }

    @Test
    void whatDiffersIsTakenFromAnyOfTheRequests() {
        var script = script(request(statement("select $1", "a")), request(statement("select $1", "b")));

        assertThat(script).contains("select (((array[E'a', E'b']::text[])[:which])::text);");
    }

    @Test
    void anIdThatTheRequestMadeIsMadeAnewAndIsTheSameEverywhere() {
        var one = id(NINE, 1);
        var other = id(NINE.plusMillis(3), 2);

        var script = script(Stream.of(one, other)
                .map(made -> request(
                        statement("insert into referral values ($1)", made),
                        statement("insert into outbox values ($1)", "{\"id\":\"" + made + "\"}")))
                .toArray(Recording[]::new));

        assertThat(script)
                .contains("insert into referral values (((" + ID_0 + ")::text));")
                .contains("insert into outbox values (((E'{\"id\"\\x3a\"' || " + ID_0 + " || E'\"}')::text));");
    }

    @Test
    void idsOfOneRequestStayApart() {
        var script = script(request(statement("select $1, $2", id(NINE, 1), id(NINE, 2))));

        assertThat(script).contains("select ((" + ID_0 + ")::text), ((" + ID_1 + ")::text);");
    }

    @Test
    void anIdThatWasThereBeforeIsLookedUpAgain() {
        var before = id(NINE.minusSeconds(1), 1);

        var script = script(request(statement("select $1", before)));

        assertThat(script).contains("select ((E'" + before + "')::text);");
    }

    @Test
    void aCodeThatIsUniqueIsMadeAnew() {
        var script = script(
                request(statement("insert into referral values ($1)", "HF-7K3MQ-92TXA")),
                request(statement("insert into referral values ($1)", "HF-RAGDK-T7Q92")));

        assertThat(script).contains("((('C' || to_hex(:tick::bigint * 1000 + :client_id::bigint) || '00')::text));");
    }

    @Test
    void theBeginningTravelsWithTheFirstStatement() {
        var script =
                script(request(statement("BEGIN"), statement("select 1"), statement("select 2"), statement("COMMIT")));

        assertThat(script).endsWith("""
                \\startpipeline
                BEGIN;
                select 1;
                \\endpipeline
                select 2;
                COMMIT;
                """);
    }

    @Test
    void aValueSaysNothingToPgbench() {
        var script = script(request(statement("select $1", "it's 9:tick\\\nand on")));

        assertThat(script).contains("select ((E'it''s 9\\x3atick\\\\\\nand on')::text);");
    }

    @Test
    void whatIsQuotedInAStatementSaysNothingToPgbenchEither() {
        var script = script(request(statement("select $1 ~ '[^[:alnum:]'']+', array['a'], 1::int", "x")));

        assertThat(script).contains("~ E'[^[\\x3aalnum\\x3a]'']+', array['a'], 1::int;");
    }

    @Test
    void everyTenthParameterIsItsOwn() {
        var values = Stream.iterate(1, each -> each + 1)
                .limit(11)
                .map(each -> "v" + each)
                .toArray(String[]::new);

        assertThat(script(request(statement("select $1, $11", values))))
                .contains("select ((E'v1')::text), ((E'v11')::text);");
    }

    @Test
    void whatHasNoLettersIsStillAValue() {
        assertThat(script(request(statement("select $1", "")))).contains("select ((E'')::text);");
    }

    private static String script(Recording... requests) {
        return PgbenchScript.of(new Recordings(List.of(requests)), sql -> Collections.nCopies(sql.length(), "text"));
    }
}
