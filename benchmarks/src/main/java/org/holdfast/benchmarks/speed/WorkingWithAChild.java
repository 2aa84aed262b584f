package org.holdfast.benchmarks.speed;

import java.time.LocalDate;
import org.holdfast.local.ServiceName;

/** A worker looks for a tool, plans what to do with a child, and writes down what the child said. */
record WorkingWithAChild(String worker, String childId, LocalDate on) implements Errand {

    @Override
    public void run(Api api) {
        var tool = api.get(worker, ServiceName.DIRECT_WORK, "/v1/tools?q=three+houses&limit=1")
                .at("/items/0/id")
                .asText();
        var plan = api.post(worker, ServiceName.DIRECT_WORK, "/v1/work-plans", """
                {"childId": "%s", "purpose": "To hear how it is at home", "toolIds": ["%s"], "plannedSessions": 2}
                """.formatted(childId, tool))
                .path("id")
                .asText();
        api.post(
                worker, ServiceName.DIRECT_WORK, "/v1/work-plans/%s/sessions".formatted(plan), """
                {"heldOn": "%s", "minutes": 45, "toolId": "%s", "place": "SCHOOL", "othersPresent": [], "engagement": 3,
                 "exactWords": "I like it when we have tea together.", "consentToShare": "AGREED", "mayBeShownTo": []}
                """.formatted(on, tool));
    }
}
