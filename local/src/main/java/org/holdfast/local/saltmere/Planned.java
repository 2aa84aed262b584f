package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan a child had, its reviews and its end. */
final class Planned {

    private static final int REVIEWS_AT_MOST = 12;
    private static final Map<String, Integer> CATEGORIES = Weights.of(
            Map.entry("NEG", 46), Map.entry("EMO", 35), Map.entry("PHY", 10), Map.entry("SAB", 6), Map.entry("MUL", 3));
    private static final List<String> REVIEWED = List.of(
            "Mornings go better. The school and Nan go on as agreed.",
            "Things have moved. What is left is written down with names and days.",
            "It is slower than hoped. Everybody meets again sooner.");

    private Planned() {}

    static void help(Pathway path, LocalDate start) {
        plan(path, "FAMILY_HELP", start, null, reviews(path, start, 38, 80));
    }

    static void need(Pathway path, LocalDate start) {
        plan(path, "CHILD_IN_NEED", start, null, reviews(path, start, 12, 52));
    }

    /** From the day of its conference. */
    static void protection(Pathway path, LocalDate conferred) {
        plan(
                path,
                "CHILD_PROTECTION",
                conferred,
                path.dice().weighted(CATEGORIES),
                reviews(path, conferred, path.dice().between(70, 90), 170));
    }

    private static void plan(
            Pathway path, String kind, LocalDate start, @Nullable String category, List<LocalDate> reviews) {
        var end = path.file().closedAt() == null ? null : path.last();
        if (!path.isOver(start) || end != null && !end.isAfter(start)) {
            return;
        }
        var day = end != null ? end : reviews.isEmpty() ? start : reviews.getLast();
        path.tell(
                "PLAN",
                Ids.PLAN,
                path.file().number(),
                day,
                path.supervisor(),
                Fields.of("start", start(path, kind, start, category, day))
                        .and(
                                "reviews",
                                reviews.stream()
                                        .map(each -> Fields.of("heldOn", each)
                                                .and("participation", Protected.participation(path))
                                                .and("finding", path.dice().pick(REVIEWED))
                                                .present())
                                        .toList())
                        .and("coreGroups", category == null ? List.of() : coreGroups(path, start, day))
                        .and("end", end == null ? null : Fields.of("on", end).and("reason", "SAFE_NOW")));
    }

    private static Fields start(Pathway path, String kind, LocalDate start, @Nullable String category, LocalDate day) {
        return Fields.of("kind", kind)
                .and("startedOn", start)
                .and(
                        "conferenceId",
                        category == null ? null : Ids.CONFERENCE.of(path.file().number()))
                .and("category", category)
                .and("earlierPlansElsewhere", category != null && path.dice().chance(0.2) ? 1 : 0)
                .and("leadPractitionerId", path.worker(day))
                .and(
                        "team",
                        List.of(Fields.of("role", "DESIGNATED_SAFEGUARDING_LEAD")
                                .and("agency", "EDUCATION")
                                .present()));
    }

    /** The last of them, each on a day on which the office was open. */
    private static List<LocalDate> reviews(Pathway path, LocalDate start, int first, int then) {
        var reviews = new ArrayList<LocalDate>();
        var next = path.openOnOrBefore(start.plusDays(first));
        while (path.isOver(next)) {
            reviews.add(next);
            next = path.openOnOrBefore(next.plusDays(then - path.dice().between(0, then / 5)));
        }
        return reviews.subList(Math.max(0, reviews.size() - REVIEWS_AT_MOST), reviews.size());
    }

    private static List<Object> coreGroups(Pathway path, LocalDate start, LocalDate until) {
        var groups = new ArrayList<Object>();
        var next = path.openDaysAfter(start, 5, 10);
        while (!next.isAfter(until)) {
            groups.add(Fields.of("heldOn", next)
                    .and("agencies", List.of("CHILDREN_SERVICES", "HEALTH", "EDUCATION"))
                    .present());
            next = path.openDaysAfter(next, 22, 30);
        }
        return groups;
    }
}
