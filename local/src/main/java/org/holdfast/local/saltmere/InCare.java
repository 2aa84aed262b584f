package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What other systems tell of a child who is looked after, or has left care: legal status, place, health, contact. */
final class InCare {

    private static final Map<String, Integer> STATUS =
            Weights.of(Map.entry("C2", 55), Map.entry("C1", 20), Map.entry("V2", 22), Map.entry("E1", 3));
    private static final Map<String, Integer> PLACE = Weights.of(
            Map.entry("U4", 38), Map.entry("U6", 22), Map.entry("U1", 16), Map.entry("K2", 14), Map.entry("P1", 10));

    private static final Map<String, Integer> PERMANENCE = Weights.of(
            Map.entry("LONG_TERM_FOSTERING", 45),
            Map.entry("RETURN_TO_FAMILY", 25),
            Map.entry("SPECIAL_GUARDIANSHIP_OR_CHILD_ARRANGEMENTS_ORDER", 15),
            Map.entry("ADOPTION", 10),
            Map.entry("LONG_TERM_RESIDENTIAL", 5));

    private InCare() {}

    static void tell(Pathway path) {
        switch (path.file().type()) {
            case LOOKED_AFTER -> lookedAfter(path);
            case CARE_LEAVER -> leftCare(path);
            case ASSESSMENT, FAMILY_HELP, CHILD_IN_NEED, CHILD_PROTECTION, PRIVATE_FOSTERING -> {}
        }
    }

    private static void lookedAfter(Pathway path) {
        var began = path.openDaysAfter(path.opened(), 1, 12);
        if (!path.isOver(began)) {
            return;
        }
        var number = path.file().number();
        path.tell(
                "LEGAL_STATUS",
                "status-" + number,
                began,
                path.supervisor(),
                Fields.of("code", path.dice().weighted(STATUS))
                        .and("from", began)
                        .and("began", "S"));
        path.tell(
                "PLACEMENT",
                "place-" + number,
                began,
                path.supervisor(),
                Fields.of("code", path.dice().weighted(PLACE))
                        .and("provider", path.dice().chance(0.6) ? "PR1" : "PR4")
                        .and("from", began)
                        .and("began", "S")
                        .and("authority", path.dice().chance(0.7) ? "999" : "998")
                        .and(
                                "postcode",
                                "SZ%d %dQT"
                                        .formatted(
                                                path.dice().between(1, 9),
                                                path.dice().between(1, 9))));
        health(path, "HEALTH_ASSESSMENT", began);
        health(path, "DENTAL_CHECK", began);
        permanence(path, began);
        reviewingOfficer(path, began);
    }

    /** Agreed by the second review. */
    private static void permanence(Pathway path, LocalDate began) {
        var agreed = path.openDaysAfter(began, 60, 110);
        if (path.isOver(agreed)) {
            path.tell(
                    "PERMANENCE_PLAN",
                    "permanence-" + path.file().number(),
                    agreed,
                    path.supervisor(),
                    Fields.of("plan", path.dice().weighted(PERMANENCE)).and("from", agreed));
        }
    }

    private static void reviewingOfficer(Pathway path, LocalDate began) {
        var day = path.openOnOrBefore(path.last().minusDays(path.dice().between(5, 150)));
        if (day.isAfter(began)) {
            path.tell(
                    "REVIEWING_OFFICER_CONTACT",
                    "reviewing-officer-" + path.file().number(),
                    day,
                    path.supervisor(),
                    Fields.of("on", day));
        }
    }

    private static void health(Pathway path, String kind, LocalDate began) {
        var day = path.openOnOrBefore(path.last().minusDays(path.dice().between(5, 400)));
        if (day.isAfter(began)) {
            path.tell(
                    "HEALTH",
                    kind.toLowerCase(Locale.ROOT) + "-" + path.file().number(),
                    day,
                    path.supervisor(),
                    Fields.of("kind", kind).and("on", day));
        }
    }

    private static void leftCare(Pathway path) {
        var day = path.openOnOrBefore(path.last().minusDays(path.dice().between(2, 50)));
        if (day.isAfter(path.opened())) {
            path.tell(
                    "LEAVING_CARE",
                    "leaving-" + path.file().number(),
                    day,
                    path.supervisor(),
                    Fields.of("on", day)
                            .and("inTouch", path.dice().chance(0.93) ? "YES" : "NO")
                            .and("activity", path.dice().pick(List.of("F1", "F2", "F4", "P2", "G5", "G6")))
                            .and("accommodation", path.dice().pick(List.of("K1", "U1", "V1", "Z1", "T1", "D2")))
                            .and("eligibility", "b")
                            .and("pathwayReviewOn", day));
        }
    }
}
