package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a child and the family were assessed. */
final class Assessed {

    private static final double LATE = 0.14;
    private static final double NOT_SEEN = 0.03;
    private static final double FACTORS_FORGOTTEN = 0.015;
    private static final List<String> FACTORS = List.of(
            "1B", "2B", "3A", "3B", "4A", "4B", "5A", "6B", "7A", "14A", "15A", "16A", "17A", "18C", "24A", "10A", "2A",
            "11A");
    private static final List<String> FOUND = List.of(
            "Home is warm, and mornings are hard. Everybody wants help with mornings.",
            "There is love here, and too much to carry for one parent alone.",
            "School is where things go well. The evenings at home are where help is needed.",
            "The family has found people of its own to lean on, and knows whom to ring.");

    private Assessed() {}

    /** The day on which it was complete; none while it is under way. */
    static Optional<LocalDate> of(Pathway path, @Nullable String closure) {
        var start = path.opened();
        if (!path.isOver(start)) {
            return Optional.empty();
        }
        var wanted = path.dice().chance(LATE) ? path.openDaysAfter(start, 46, 58) : path.openDaysAfter(start, 14, 43);
        var complete = closure != null && !path.isOver(wanted) ? path.last() : wanted;
        var isComplete = path.isOver(complete);
        var day = isComplete ? complete : start;
        var assessor = path.worker(day);
        path.tell(
                "ASSESSMENT",
                Ids.ASSESSMENT,
                path.file().number(),
                day,
                assessor,
                Fields.of("startedOn", start)
                        .and("assessorId", assessor)
                        .and("result", isComplete ? result(path, start, complete, closure) : null)
                        .and("authorisedBy", isComplete ? path.answeringFor(assessor) : null));
        return isComplete ? Optional.of(complete) : Optional.empty();
    }

    private static Fields result(Pathway path, LocalDate start, LocalDate complete, @Nullable String closure) {
        var dice = path.dice();
        var saw = path.openDaysAfter(start, 1, 9);
        var isSeen = !dice.chance(NOT_SEEN);
        var outcome = outcome(path.file().type(), closure);
        return Fields.of("seenOn", isSeen ? (saw.isAfter(complete) ? complete : saw) : null)
                .and("seenAlone", isSeen && dice.chance(0.7))
                .and(
                        "notSeenReason",
                        isSeen ? null : "Born while the assessment was under way, or not at home each time")
                .and("factors", factors(dice, path.file().type(), outcome))
                .and("outcome", outcome)
                .and("analysis", dice.pick(FOUND));
    }

    private static List<String> factors(Dice dice, CaseType type, String outcome) {
        if (type == CaseType.PRIVATE_FOSTERING) {
            return List.of("8F");
        }
        if (dice.chance(FACTORS_FORGOTTEN)) {
            return List.of();
        }
        return outcome.equals("NO_FURTHER_ACTION") && dice.chance(0.4)
                ? List.of("21")
                : dice.pick(dice.between(1, 4), FACTORS);
    }

    private static String outcome(CaseType type, @Nullable String closure) {
        return switch (type) {
            case ASSESSMENT -> "RC9".equals(closure) ? "EARLY_HELP" : "NO_FURTHER_ACTION";
            case FAMILY_HELP -> "FAMILY_HELP";
            case CHILD_IN_NEED -> "CHILD_IN_NEED_PLAN";
            case CHILD_PROTECTION -> "CHILD_PROTECTION";
            case LOOKED_AFTER, CARE_LEAVER -> "LOOKED_AFTER";
            case PRIVATE_FOSTERING -> "PRIVATE_FOSTERING";
        };
    }
}
