package org.holdfast.benchmarks.speed;

import java.time.LocalDate;
import org.holdfast.local.ServiceName;

/** A worker asks what suits a child, plans to do it, and writes down what the child said. For some nothing suits. */
record WorkingWithAChild(String worker, String childId, LocalDate on) implements Errand {

    @Override
    public void run(Api api) {
        var tool = api.post(worker, ServiceName.DIRECT_WORK, "/v1/suggestions", """
                {"childId": "%s", "words": "worried about home", "minutes": 45, "limit": 3}
                """.formatted(childId))
                .at("/items/0/tool/id")
                .asText();
        if (!tool.isEmpty()) {
            write(api, tool);
        }
    }

    private void write(Api api, String tool) {
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
