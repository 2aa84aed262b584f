package org.holdfast.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;

/** What everything that runs uses of the machine's memory while referrals come in as fast as they are taken. */
final class Footprint implements Benchmark {

    private static final long BYTES_PER_MEBIBYTE = 1 << 20;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Figure> measure(Ground ground) {
        ground.say(name() + ": measuring");
        var turn = ground.conditions().turn();
        var samples = new ArrayList<Double>();
        var rates = new ArrayList<Double>();
        for (var number = 0; number < ground.conditions().turns(); number++) {
            var callers = Intake.callers(ground);
            var load = CompletableFuture.supplyAsync(() -> callers.callAllThe(turn));
            LockSupport.parkNanos(turn.toNanos() / 2);
            samples.add((double) ground.running().memory() / BYTES_PER_MEBIBYTE);
            rates.add(load.join().perSecond());
        }
        return List.of(
                Figure.alone("intake, with all that it sets off in every service", Unit.PER_SECOND, new Samples(rates)),
                Figure.alone(name() + " of everything under load", Unit.MEBIBYTES, new Samples(samples))
                        .remarking("memory: PostgreSQL, Kafka, Keycloak, the launcher and the four services; with "
                                + OwnRun.SERVICE_JAVA + " for each service."));
    }
}
