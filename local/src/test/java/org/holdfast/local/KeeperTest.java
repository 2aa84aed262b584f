package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.holdfast.local.embedded.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {

    @TempDir
    Path directory;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    HttpServer health;

    @BeforeEach
    void beReady() throws IOException {
        health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        health.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        health.start();
    }

    @AfterEach
    void stop() {
        health.stop(0);
    }

    @Test
    void aPartThatDiesIsStartedAgainAndSaysHowOften() {
        try (var keeper = Keeper.start(launch("exec sleep 60", ready()), directory, progress())) {
            keeper.awaitReady();
            keeper.keep();
            var first = keeper.pid();
            assertThat(ProcessHandle.of(first).orElseThrow().destroyForcibly()).isTrue();

            await(() -> keeper.pid() != first);
            assertThat(PidFile.of(directory, "part").orElseThrow().restarts()).isEqualTo(1);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("part died (exit code 137)");
        }
        assertThat(PidFile.of(directory, "part")).isEmpty();
    }

    @Test
    void aPartThatStopsWhileStartingIsHeardOut() {
        var launch = launch("echo the port is taken; exit 7", URI.create("http://localhost:1/"));
        try (var keeper = Keeper.start(launch, directory, progress())) {
            assertThatThrownBy(keeper::awaitReady)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("exit code 7")
                    .hasMessageContaining("the port is taken");
        }
    }

    @Test
    void whatIsStoppedStaysStopped() {
        var keeper = Keeper.start(launch("exec sleep 60", ready()), directory, progress());
        keeper.keep();
        var process = ProcessHandle.of(keeper.pid()).orElseThrow();

        keeper.close();

        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5));
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("died");
    }

    @Test
    void thePauseBeforeAnotherStartGrowsAndHasAnEnd() {
        assertThat(Keeper.longer(Duration.ofSeconds(4))).isEqualTo(Duration.ofSeconds(8));
        assertThat(Keeper.longer(Duration.ofSeconds(30))).isEqualTo(Duration.ofSeconds(30));
    }

    private Launch launch(String script, URI ready) {
        return new Launch(
                "part",
                List.of("/bin/sh", "-c", script),
                Map.of(),
                directory,
                directory.resolve("logs").resolve("part.log"),
                () -> Probe.answers(ready));
    }

    private URI ready() {
        return URI.create("http://localhost:" + health.getAddress().getPort() + "/");
    }

    private Progress progress() {
        return new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private static void await(BooleanSupplier condition) {
        var deadline = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
