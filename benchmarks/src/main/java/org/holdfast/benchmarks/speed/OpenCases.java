package org.holdfast.benchmarks.speed;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** Cases of Pat's team. Where there are too few, families are referred, decided about and authorised until there are enough. */
record OpenCases(Api api) {

    static final String SUPERVISOR = "pat.supervisor";

    private static final int ENOUGH = 40;
    private static final String SECTOR_OF_THE_TEAM = "SZ1 2";
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int LOOKS = 300;

    static List<String> in(Running running) {
        try (var api = new Api(running)) {
            var cases = new OpenCases(api);
            var there = cases.seen();
            return there.size() >= ENOUGH ? there : cases.opened(ENOUGH - there.size());
        }
    }

    private List<String> seen() {
        var page = api.get(SUPERVISOR, ServiceName.CASELOAD, "/v1/cases?limit=200");
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }

    private List<String> opened(int missing) {
        var families = new Families(new Random(), SECTOR_OF_THE_TEAM);
        for (var opened = 0; opened < missing; opened += 2) {
            new TakingAReferral(families, Outcome.SINGLE_ASSESSMENT).run(api);
        }
        for (var look = 0; look < LOOKS; look++) {
            var there = seen();
            if (there.size() >= ENOUGH) {
                return there;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        throw new CannotMeasure("The cases that reads need did not open.");
    }
}
