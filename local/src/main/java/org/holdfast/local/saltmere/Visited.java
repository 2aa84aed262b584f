package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.List;

/** The visits to a child in the last weeks, and the reviews of a child who is looked after. */
final class Visited {

    private static final int WEEKS_BACK = 7;
    private static final double BEHIND = 0.09;
    private static final double NOT_SEEN = 0.05;

    private Visited() {}

    static void lately(Pathway path) {
        var number = 0;
        var back = path.last()
                .minusDays(
                        path.dice().chance(BEHIND)
                                ? everyDays(path) + 9
                                : path.dice().between(0, everyDays(path) - 1));
        var day = path.openOnOrBefore(back);
        while (day.isAfter(path.opened())
                && (number == 0 || day.isAfter(path.last().minusWeeks(WEEKS_BACK)))) {
            visit(path, ++number, "VISIT", day);
            day = path.openOnOrBefore(
                    day.minusDays(everyDays(path) - path.dice().between(0, 3)));
        }
        if (path.file().type() == CaseType.LOOKED_AFTER || path.file().type() == CaseType.CARE_LEAVER) {
            review(path);
        }
    }

    private static void review(Pathway path) {
        var day = path.openOnOrBefore(path.last().minusDays(path.dice().between(3, 75)));
        if (day.isAfter(path.opened())) {
            visit(path, 0, "REVIEW", day);
        }
    }

    private static void visit(Pathway path, int number, String kind, LocalDate day) {
        var dice = path.dice();
        var isSeen = kind.equals("REVIEW") || !dice.chance(NOT_SEEN);
        path.tell(
                "VISIT",
                "visit-%d-%d".formatted(path.file().number(), number),
                day,
                path.worker(day),
                Fields.of("kind", kind)
                        .and("on", day)
                        .and("minutes", dice.between(5, 18) * 5)
                        .and("seen", isSeen)
                        .and("seenAlone", isSeen && dice.chance(0.72))
                        .and("bedroomSeen", isSeen && dice.chance(0.4))
                        .and("notSeenReason", isSeen ? null : "Nobody was at home, as had not been said")
                        .and("cameAlong", companions(dice)));
    }

    private static List<String> companions(Dice dice) {
        var thrown = dice.between(1, 100);
        if (thrown == 1) {
            return List.of("DIRECTOR");
        }
        if (thrown <= 7) {
            return List.of("SUPERVISOR");
        }
        return thrown <= 14 ? List.of("FAMILY_SUPPORT") : List.of();
    }

    private static int everyDays(Pathway path) {
        return switch (path.file().type()) {
            case ASSESSMENT, CHILD_PROTECTION -> 13;
            case FAMILY_HELP, CHILD_IN_NEED -> 26;
            case LOOKED_AFTER, PRIVATE_FOSTERING -> 40;
            case CARE_LEAVER -> 56;
        };
    }
}
