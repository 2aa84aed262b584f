package org.holdfast.benchmarks.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoggedStatementTest {

    @Test
    void aStatementIsReadWithItsParameters() throws JsonProcessingException {
        var read = LoggedStatement.of(new ObjectMapper().readTree("""
                {"timestamp":"2026-03-02 09:00:00.250 UTC","dbname":"referral","pid":42,"error_severity":"LOG",
                 "message":"execute S_3: insert into child (id, name)\\nvalues ($1, $2)",
                 "detail":"Parameters: $1 = '7', $2 = NULL"}
                """)).orElseThrow();

        assertThat(read.at()).isEqualTo(Instant.parse("2026-03-02T09:00:00.250Z"));
        assertThat(read.session()).isEqualTo(42);
        assertThat(read.database()).isEqualTo("referral");
        assertThat(read.sql()).isEqualTo("insert into child (id, name)\nvalues ($1, $2)");
        assertThat(read.parameters()).containsExactly("7", null);
    }

    @Test
    void quotesAndCommasInAValueAreItsOwn() {
        assertThat(LoggedParameters.in("Parameters: $1 = 'Sean O''Brien, $2 = ''x''', $2 = '', $3 = NULL"))
                .containsExactly("Sean O'Brien, $2 = 'x'", "", null);
    }

    @Test
    void whatIsNoStatementIsPassedOver() throws JsonProcessingException {
        var line = new ObjectMapper().readTree("""
                {"timestamp":"2026-03-02 09:00:00.250 UTC","pid":42,"error_severity":"LOG",
                 "message":"checkpoint starting: time"}
                """);

        assertThat(LoggedStatement.of(line)).isEqualTo(Optional.empty());
    }
}
