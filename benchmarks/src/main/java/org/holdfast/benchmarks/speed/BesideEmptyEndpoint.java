package org.holdfast.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.holdfast.benchmarks.load.Callers;
import org.holdfast.benchmarks.load.Connection;
import org.holdfast.benchmarks.load.EmptyEndpoint;
import org.holdfast.benchmarks.load.Load;
import org.holdfast.benchmarks.load.Program;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.Unit;
import org.holdfast.local.ServiceName;

/** One case read again and again, beside an endpoint that answers the same JSON without asking anyone. */
final class BesideEmptyEndpoint implements Benchmark {

    @Override
    public String name() {
        return "http";
    }

    @Override
    public List<Figure> measure(Ground ground) {
        ground.say(name() + ": warming up");
        var service = ground.running().endpoints().of(ServiceName.CASELOAD);
        var request = aCase(ground, service);
        var json = ground.running().directory().resolve("case.json");
        keep(json, service, request);
        try (var endpoint = Program.start(EmptyEndpoint.class.getName(), List.of(json.toString()))) {
            var empty = URI.create("http://localhost:" + endpoint.line());
            warmUp(ground, empty, request, () -> Duration.ZERO);
            warmUp(ground, service, request, ServiceMetrics.of(ground.running(), ServiceName.CASELOAD)::compiling);
            ground.say(name() + ": measuring");
            var turns = new ArrayList<Turn>();
            for (var turn = 0; turn < ground.conditions().turns(); turn++) {
                var fresh = aCase(ground, service);
                turns.add(new Turn(
                        call(ground, empty, () -> fresh, ground.conditions().turn()),
                        call(ground, service, () -> fresh, ground.conditions().turn())));
            }
            return List.of(Turn.figure(
                    turns, name(), "the same JSON answered by an empty endpoint", Unit.PER_SECOND, Load::perSecond));
        }
    }

    private static void warmUp(Ground ground, URI address, Request request, Supplier<Duration> compiling) {
        new Callers(address, ground.conditions().callers(), () -> request)
                .warmUp(
                        ground.conditions().warmUp().dividedBy(2),
                        ground.conditions().longestWarmUp().dividedBy(2),
                        compiling);
    }

    private static Request aCase(Ground ground, URI service) {
        var id = OpenCases.in(ground.running()).getFirst();
        var token = ground.running().tokens().bearer(OpenCases.SUPERVISOR);
        return Request.get(service.resolve("/v1/cases/" + id), token);
    }

    private static void keep(Path file, URI service, Request request) {
        try (var connection = Connection.to(service)) {
            Files.writeString(file, connection.send(request).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Load call(Ground ground, URI address, Supplier<Request> requests, Duration time) {
        return new Callers(address, ground.conditions().callers(), requests).callAllThe(time);
    }
}
