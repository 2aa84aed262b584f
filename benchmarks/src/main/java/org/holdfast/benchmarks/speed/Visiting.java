package org.holdfast.benchmarks.speed;

import java.time.LocalDate;
import org.holdfast.local.ServiceName;

/** A worker comes back from a visit and records it. */
record Visiting(String worker, String caseId, LocalDate on) implements Errand {

    @Override
    public void run(Api api) {
        api.post(worker, ServiceName.CASELOAD, visitsOf(caseId), visit(on));
    }

    static String visitsOf(String caseId) {
        return "/v1/cases/%s/visits".formatted(caseId);
    }

    static String visit(LocalDate on) {
        return """
                {"kind": "VISIT", "on": "%s", "minutes": 50, "seen": true, "seenAlone": true, "bedroomSeen": true, "cameAlong": []}
                """.formatted(on);
    }
}
