package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What workforce-service is told of the newly qualified: each somewhere in the assessed and supported year. */
final class FirstYears {

    private static final Map<String, List<Integer>> EVIDENCE_AFTER_DAYS = Map.of(
            "SELF_ASSESSMENT", List.of(20, 170, 330),
            "DEVELOPMENT_PLAN", List.of(30),
            "CRITICAL_REFLECTION", List.of(60, 150, 240),
            "WORK_PRODUCT", List.of(80, 180, 270),
            "FAMILY_FEEDBACK", List.of(75, 165, 255),
            "PROFESSIONAL_FEEDBACK", List.of(100, 220));
    private static final Map<String, Integer> REVIEWS_AFTER_MONTHS =
            Weights.of(Map.entry("THREE_MONTHS", 3), Map.entry("SIX_MONTHS", 6), Map.entry("NINE_MONTHS", 9));
    private static final int EDUCATOR = 47;
    private static final int CONSULTANT = 48;

    private final Council council;
    private final Almanac almanac;
    private final Stock words = Stock.read("academy");
    private final LocalDate written;

    private FirstYears(Council council) {
        this.council = council;
        this.almanac = council.almanac();
        this.written = almanac.openOnOrBefore(almanac.daysAgo(1));
    }

    static List<Line> of(Council council) {
        var years = new FirstYears(council);
        return council.workforce()
                .of(Grade.NEWLY_QUALIFIED)
                .filter(each -> each.leaving() == null && each.started().isBefore(years.written))
                .map(years::enrolment)
                .toList();
    }

    private Line enrolment(Colleague beginner) {
        var dice = Dice.of(Saltmere.SEED, "first year " + beginner.number());
        var began = beginner.started();
        var signed = almanac.openDaysAfter(began, dice.between(6, 22));
        var data = Fields.of(
                        "start",
                        Fields.of("workerId", beginner.id())
                                .and("programme", "ASYE")
                                .and("startedOn", began)
                                .and("mentorId", mentor(beginner))
                                .and("assessorId", beginner.supervisor())
                                .and("practiceEducatorId", Ids.WORKER.of(EDUCATOR)))
                .and("agreement", isWritten(signed) ? Fields.of("on", signed) : null)
                .and("reviews", reviews(began, dice))
                .and("observations", observations(began, dice))
                .and("evidence", evidence(began, dice))
                .and("extensions", List.of())
                .and("judgements", List.of());
        return Line.making(
                        "ENROLMENT",
                        "first-year-" + beginner.number(),
                        Ids.ENROLMENT.of(beginner.number()),
                        almanac.at(written, 15 * 60),
                        data)
                .by(Ids.WORKER.of(EDUCATOR));
    }

    /** Somebody experienced of the same team, who does not assess. */
    private UUID mentor(Colleague beginner) {
        return council.workforce()
                .of(Grade.ADVANCED_PRACTITIONER)
                .filter(each -> each.leaving() == null
                        && each.team() != null
                        && each.team().equals(beginner.team()))
                .map(Colleague::id)
                .findFirst()
                .orElse(Ids.WORKER.of(CONSULTANT));
    }

    /** Not all of them in time. */
    private List<Map<String, Object>> reviews(LocalDate began, Dice dice) {
        return REVIEWS_AFTER_MONTHS.entrySet().stream()
                .map(review -> Map.entry(
                        review.getKey(),
                        almanac.openOnOrBefore(
                                began.plusMonths(review.getValue()).minusDays(dice.between(-8, 14)))))
                .filter(review -> isWritten(review.getValue()))
                .map(review -> Fields.of("code", review.getKey())
                        .and("on", review.getValue())
                        .and("progress", dice.chance(0.85) ? "ON_TRACK" : "SUPPORT_NEEDED")
                        .and("summary", dice.pick(words.chapter("REVIEW")))
                        .present())
                .toList();
    }

    private List<Map<String, Object>> observations(LocalDate began, Dice dice) {
        return Stream.of(70, 160, 250)
                .map(days -> almanac.openOnOrBefore(began.plusDays(dice.around(days, 20))))
                .filter(this::isWritten)
                .map(day -> Fields.of("on", day)
                        .and("occasion", dice.pick(words.chapter("OCCASION")))
                        .and("wentWell", dice.pick(words.chapter("WENT WELL")))
                        .and("workOn", dice.pick(words.chapter("WORK ON")))
                        .present())
                .toList();
    }

    private List<Map<String, Object>> evidence(LocalDate began, Dice dice) {
        return EVIDENCE_AFTER_DAYS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(kind -> kind.getValue().stream()
                        .map(days -> began.plusDays(dice.around(days, 15)))
                        .filter(this::isWritten)
                        .map(day -> Fields.of("kind", kind.getKey())
                                .and("title", dice.pick(words.chapter(kind.getKey())))
                                .and("dated", day)
                                .present()))
                .toList();
    }

    private boolean isWritten(LocalDate day) {
        return !day.isAfter(written);
    }
}
