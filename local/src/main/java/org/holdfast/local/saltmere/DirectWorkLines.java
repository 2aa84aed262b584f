package org.holdfast.local.saltmere;

import java.util.ArrayList;
import java.util.List;

/** What direct-work-service is told: what workers and children meant to do together, and the times they did. */
record DirectWorkLines(Council council) {

    List<Line> work() {
        var lines = new ArrayList<Line>();
        for (var work : council.work()) {
            lines.add(planned(work));
            work.sessions().forEach(session -> lines.add(held(work, session)));
        }
        return lines;
    }

    private static Line planned(Work work) {
        var data = Fields.of("childId", work.child().id())
                .and("purpose", work.purpose())
                .and("goal", work.goal())
                .and("toolIds", List.of(work.tool().id().toString()))
                .and("plannedSessions", work.plannedSessions());
        return Line.making("WORK_PLAN", "plan-" + work.number(), work.id(), work.plannedAt(), data)
                .by(work.worker().id());
    }

    private static Line held(Work work, Work.Session session) {
        var data = Fields.of("heldOn", session.heldOn())
                .and("minutes", session.minutes())
                .and("toolId", work.tool().id())
                .and("place", session.place())
                .and("othersPresent", session.othersPresent())
                .and("engagement", session.engagement())
                .and("moodBefore", session.moodBefore())
                .and("moodAfter", session.moodAfter())
                .and("exactWords", session.exactWords())
                .and("observation", session.observation())
                .and("consentToShare", session.consent())
                .and("mayBeShownTo", session.shownTo())
                .and("stoppedEarly", session.stoppedEarly());
        return Line.about(work.id(), "SESSION", "session-" + session.number(), session.recordedAt(), data)
                .withId(session.id())
                .by(session.worker().id());
    }
}
