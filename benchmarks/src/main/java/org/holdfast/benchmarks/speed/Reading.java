package org.holdfast.benchmarks.speed;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/**
 * Somebody looks at one record, list or search after the other.
 *
 * @param as who looks
 * @param paths where, one after the other and from the beginning again
 */
record Reading(String name, ServiceName service, String as, Function<Running, List<String>> paths) implements Usage {

    private static final List<String> SEARCHES = List.of(
            "meltdown",
            "dad in prison",
            "feelings",
            "safe place",
            "worries",
            "three houses",
            "bereavement",
            "wishes",
            "family tree",
            "angry at school");

    /** What people read most. */
    static List<Reading> all() {
        return List.of(
                new Reading("case", ServiceName.CASELOAD, OpenCases.SUPERVISOR, ofEachCase("/v1/cases/%s")),
                new Reading("tray", ServiceName.REFERRAL, WaitingReferrals.FRONT_DOOR, WaitingReferrals::page),
                new Reading(
                        "options",
                        ServiceName.CASELOAD,
                        OpenCases.SUPERVISOR,
                        ofEachCase("/v1/cases/%s/allocation-options")),
                new Reading("search", ServiceName.DIRECT_WORK, "sasha.worker", _ -> searches()));
    }

    private static Function<Running, List<String>> ofEachCase(String path) {
        return running -> OpenCases.in(running).stream().map(path::formatted).toList();
    }

    private static List<String> searches() {
        return SEARCHES.stream()
                .map(words -> "/v1/tools?q=" + words.replace(' ', '+'))
                .toList();
    }

    @Override
    public double aim() {
        return 0.5;
    }

    @Override
    public Supplier<Request> requests(Running running) {
        var token = running.tokens().bearer(as);
        var service = running.endpoints().of(service());
        var requests = paths.apply(running).stream()
                .map(path -> Request.get(service.resolve(path), token))
                .toList();
        var next = new AtomicInteger();
        return () -> requests.get(Math.floorMod(next.getAndIncrement(), requests.size()));
    }
}
