package org.holdfast.benchmarks.speed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.contracts.TypedId;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** A child was seen: what is written down most often. Each caller has a case of its own, for of two about one case the second asks again. */
final class RecordingAVisit implements Usage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public ServiceName service() {
        return ServiceName.CASELOAD;
    }

    @Override
    public double aim() {
        return 0.6;
    }

    @Override
    public Supplier<Request> requests(Running running) {
        var token = running.tokens().bearer(OpenCases.SUPERVISOR);
        var service = running.endpoints().of(service());
        var cases = OpenCases.in(running);
        var next = new AtomicInteger();
        var own = ThreadLocal.withInitial(() -> cases.get(Math.floorMod(next.getAndIncrement(), cases.size())));
        var visit = Visiting.visit(LocalDate.now(LONDON));
        return () -> Request.post(
                service.resolve(Visiting.visitsOf(own.get())),
                token,
                TypedId.fresh().toString(),
                visit);
    }
}
