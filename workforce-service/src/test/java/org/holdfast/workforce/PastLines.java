package org.holdfast.workforce;

import static org.holdfast.platform.testing.History.entry;
import static org.holdfast.workforce.People.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.testing.History.Entry;

/** Lines of history as the tests of every feature need them. */
public final class PastLines {

    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);

    private PastLines() {}

    public static Entry team(TeamId id, String name, String recordedAt) {
        return entry("TEAM", recordedAt)
                .with("id", id)
                .with("data", Map.of("name", name, "area", name, "postcodeSectors", List.of()));
    }

    /** A social worker at full time from 2 May 2023 on, unless something else is said. */
    public static Entry staff(WorkerId id, String recordedAt, Map<String, ?> besides) {
        var data = new HashMap<String, Object>(Map.of(
                "fullName",
                "Wren Fell",
                "grade",
                "SOCIAL_WORKER",
                "fte",
                1,
                "contract",
                "PERMANENT",
                "startedOn",
                "2023-05-02"));
        data.putAll(besides);
        return entry("STAFF", recordedAt).with("id", id).with("data", data);
    }

    public static Entry registered(WorkerId id, String recordedAt) {
        return staff(id, recordedAt, Map.of("registrationNumber", freshNumber(), "registeredUntil", "2031-11-30"));
    }

    /** A registration number that nobody has. */
    public static String freshNumber() {
        return "SW" + NUMBERS.incrementAndGet();
    }

    public static Entry making(TypedId id, String type, String recordedAt, Map<String, ?> data) {
        return entry(type, recordedAt).with("id", id).with("data", data);
    }

    public static Entry about(TypedId record, String type, String recordedAt, Map<String, ?> data) {
        return entry(type, recordedAt).with("about", record).with("data", data);
    }

    public static Map<String, Object> at(WorkerId worker, String bookedAt) {
        return Map.of("workerId", text(worker), "bookedAt", bookedAt);
    }
}
