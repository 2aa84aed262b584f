package org.holdfast.benchmarks.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.holdfast.benchmarks.load.Callers;
import org.holdfast.benchmarks.load.Load;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.benchmarks.peers.Peer;
import org.holdfast.benchmarks.peers.RunningPeer;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.KeptReport;
import org.holdfast.benchmarks.report.Machine;
import org.holdfast.benchmarks.report.Report;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;
import org.holdfast.local.Memory;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/**
 * A referral taken in and read again, by us and by programs that do similar work on the same machine and the same PostgreSQL, in turns.
 * It is not equal work, and the page says what each does.
 */
record BesidePeers(Conditions conditions, Map<String, String> environment, PrintStream out) {

    static final String NAME = "peers";

    private static final String SOME = "select id from referral order by id desc limit 300";

    private static final double BYTES_PER_MEBIBYTE = 1 << 20;

    private static final String WHAT_WE_DO =
            "Holdfast checks a signed token, validates against the code sets, looks for each child among all that are known, keeps an answer for the key of a retry, encrypts, writes the trail and an event for the other services, and inserts the referral with two children.";

    void measure(Path kept) {
        build();
        var figures = new ArrayList<Figure>();
        try (var run = OwnRun.tuned(environment, "small", out)) {
            for (var peer : Peer.all()) {
                figures.addAll(beside(peer, run));
            }
        } catch (SQLException | UncheckedIOException | CompletionException | IllegalStateException e) {
            throw new CannotMeasure("The peers could not be measured: " + e.getMessage(), e);
        }
        var report = new Report(Instant.now(), Machine.thisOne(), conditions.sentence(), figures);
        new KeptReport(kept, NAME).write(report, report.markdownOfPeers());
        out.println();
        out.println(report.markdownOfPeers());
    }

    /** They are no modules of ours: no one who builds Holdfast has to fetch what they consist of. */
    private void build() {
        for (var name : List.of("spring-rest", "fhir")) {
            say("building " + name);
            var maven = new ProcessBuilder("mvn", "-q", "-B", "-f", "benchmarks/peers/" + name, "package").inheritIO();
            maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
            try {
                if (maven.start().waitFor() != 0) {
                    throw new CannotMeasure("The peer " + name + " cannot be built.");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotMeasure("Interrupted while the peer " + name + " was being built.", e);
            }
        }
    }

    private List<Figure> beside(Peer peer, OwnRun run) throws SQLException {
        say(peer.name() + ": starting");
        var running = run.running();
        var words = running.directory().resolve(peer.database() + ".log");
        try (var administrator = running.databaseAdministrator();
                var there = RunningPeer.start(peer, administrator, running.databasePort(), words)) {
            var theirs = peer.address(there.port());
            var us = running.endpoints().of(ServiceName.REFERRAL);
            say(peer.name() + ": a referral is taken in");
            var taken = turns(theirs, peer.writes(there.port()), us, new Intake().requests(running));
            say(peer.name() + ": one is read");
            var read = turns(theirs, peer.reads(there.port()), us, reading().requests(running));
            return List.of(
                    figure(taken, "a referral taken in", peer, Unit.PER_SECOND, Load::perSecond)
                            .remarking(WHAT_WE_DO, peer.does()),
                    figure(taken, "p99 of that", peer, Unit.MILLISECONDS, load -> load.percentileMillis(0.99)),
                    figure(read, "a referral read", peer, Unit.PER_SECOND, Load::perSecond),
                    Figure.beside(
                            new Figure.Limit(peer.name(), mebibytes(there.memory())),
                            "memory of the process beside " + peer.name(),
                            Unit.MEBIBYTES,
                            mebibytes(memory(running))));
        }
    }

    /** By their rates only: the peers do not say for how long they have been compiling, and neither shall be warmer than the other. */
    private void warmUp(URI address, Supplier<Request> requests) {
        new Callers(address, conditions.callers(), requests)
                .warmUp(conditions.warmUp(), conditions.longestWarmUp(), () -> Duration.ZERO);
    }

    private List<Turn> turns(URI peer, Supplier<Request> theirs, URI us, Supplier<Request> ours) {
        warmUp(peer, theirs);
        warmUp(us, ours);
        return Stream.generate(() -> new Turn(call(peer, theirs, conditions.turn()), call(us, ours, conditions.turn())))
                .limit(conditions.turns())
                .toList();
    }

    private Load call(URI address, Supplier<Request> requests, Duration time) {
        var load = new Callers(address, conditions.callers(), requests).callAllThe(time);
        if (load.refused() > 0) {
            throw new CannotMeasure("%d requests to %s were not answered well".formatted(load.refused(), address));
        }
        return load;
    }

    private static Figure figure(List<Turn> turns, String name, Peer peer, Unit unit, ToDoubleFunction<Load> value) {
        return Turn.figure(turns, name + ", beside " + peer.name(), peer.name(), unit, value);
    }

    private static Reading reading() {
        return new Reading("a referral", ServiceName.REFERRAL, "dana.frontdoor", BesidePeers::some);
    }

    private static List<String> some(Running running) {
        try {
            return Rows.of(running, ServiceName.REFERRAL, SOME, row -> "/v1/referrals/" + row.getString(1));
        } catch (SQLException e) {
            throw new CannotMeasure("Which referrals to read cannot be told: " + e.getMessage(), e);
        }
    }

    private static long memory(Running running) {
        return running.process(ServiceName.REFERRAL).map(Memory::bytes).orElse(0L);
    }

    private static Samples mebibytes(long bytes) {
        return Samples.of(bytes / BYTES_PER_MEBIBYTE);
    }

    private void say(String line) {
        out.println("  " + line);
        out.flush();
    }
}
