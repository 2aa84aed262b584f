package org.holdfast.local.saltmere;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What referral-service is told of the help that hubs gave. */
record EarlyHelpLines(Council council) {

    private static final int DAYS_TO_FIRST_REVIEW = 56;

    List<Line> plans() {
        var lines = new ArrayList<Line>();
        for (var plan : council.help()) {
            lines.add(takenOn(plan));
            started(plan, lines);
            plan.reviews().forEach(review -> lines.add(review(plan, review)));
            if (plan.ending() != null) {
                lines.add(step(
                        plan,
                        "ENDING",
                        plan.ending().at(),
                        Fields.of("ending", plan.ending().why())));
            }
        }
        lines.sort(Comparator.comparing(Line::recordedAt));
        return lines;
    }

    private static Line takenOn(HelpPlan plan) {
        var data = Fields.of("childId", plan.decision().child().id())
                .and("agencyId", plan.hub().id())
                .and("referralId", plan.referral().id())
                .and("reason", plan.reason());
        return Line.making("EARLY_HELP", "early-help-" + plan.number(), plan.id(), plan.takenOnAt(), data);
    }

    private static void started(HelpPlan plan, List<Line> lines) {
        var at = plan.startedAt();
        if (at == null) {
            return;
        }
        var day = Almanac.dayOf(at);
        lines.add(step(
                plan,
                "START",
                at,
                plan.agreed()
                        ? Fields.of("agreed", true)
                                .and("leadPractitioner", plan.lead())
                                .and("assessmentStartsOn", day)
                                .and("firstReviewOn", day.plusDays(DAYS_TO_FIRST_REVIEW))
                        : Fields.of("agreed", false)));
        var assessed = plan.assessedAt();
        if (assessed != null) {
            lines.add(step(plan, "ASSESSMENT", assessed, Fields.of("completedOn", Almanac.dayOf(assessed))));
        }
    }

    private static Line review(HelpPlan plan, HelpPlan.Review review) {
        return step(
                plan,
                "REVIEW",
                review.at(),
                Fields.of("heldOn", Almanac.dayOf(review.at()))
                        .and("progress", review.progress())
                        .and("summary", review.summary())
                        .and("childsView", review.childsView())
                        .and("nextReviewOn", review.next()));
    }

    private static Line step(HelpPlan plan, String what, Instant at, Fields data) {
        var type = "EARLY_HELP_" + what;
        return Line.about(plan.id(), type, "early-help-" + plan.number() + "-" + at, at, data);
    }
}
