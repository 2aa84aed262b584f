package org.holdfast.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.example.parcel.Parcelling.label;
import static org.holdfast.example.parcel.Parcelling.parcel;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdfast.example.Database;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History.Entry;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Lines that come one by one over a connection that may break, as the bytes go over the wire. */
@QuarkusTest
class SlowSenderTest {

    @Inject
    Database database;

    @Test
    void aLineIsAnsweredBeforeTheNextIsSent() throws IOException {
        try (var connection = new Connection()) {
            for (var number = 1; number <= 3; number++) {
                connection.send(line() + "\n");
                assertThat(connection.nextResult()).contains("\"line\":" + number, "\"outcome\":\"CREATED\"");
            }
        }
    }

    /** What was answered is there; what was under way may be, and is there once when the file is sent again. */
    @Test
    void aConnectionThatBreaksHalfWayIsHarmless() throws IOException {
        var first = line();
        var second = line();
        var third = line();
        try (var connection = new Connection()) {
            connection.send(first + "\n");
            assertThat(connection.nextResult()).contains("\"outcome\":\"CREATED\"");
            connection.send(second + "\n" + third.toString().substring(0, 40));
        }
        var results = bringIn(first, second, third);
        assertThat(results.getFirst().outcome()).isEqualTo("THERE_ALREADY");
        assertThat(results).extracting(Result::outcome).doesNotContain("REFUSED");
        assertThat(List.of(first, second, third))
                .allSatisfy(entry -> assertThat(broughtIn(entry)).isEqualTo(1));
    }

    private long broughtIn(Entry line) {
        return database.count("select count(*) from imported_line where key = '%s'".formatted(line.key()));
    }

    private static Entry line() {
        return entry("PARCEL", "2024-03-04T10:15:00Z").with("data", parcel(label()));
    }

    /** A request whose body has no end yet. */
    private static final class Connection implements AutoCloseable {

        private final Socket socket = new Socket("localhost", RestAssured.port);
        private final BufferedReader answer =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

        Connection() throws IOException {
            write("""
                    POST /v1/imports HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/x-ndjson\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.formatted(Tokens.ofProgram("migration", Roles.MIGRATION)));
        }

        void send(String piece) throws IOException {
            var length = piece.getBytes(StandardCharsets.UTF_8).length;
            write(Integer.toHexString(length) + "\r\n" + piece + "\r\n");
        }

        String nextResult() throws IOException {
            String line;
            do {
                line = answer.readLine();
            } while (line != null && !line.startsWith("{"));
            return String.valueOf(line);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }

        private void write(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
    }
}
