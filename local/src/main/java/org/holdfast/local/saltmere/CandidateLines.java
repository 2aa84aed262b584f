package org.holdfast.local.saltmere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What workforce-service is told of those who came within a year, and of those who would like to join the tenth team. */
final class CandidateLines {

    private static final int PERSONNEL = 8;
    private static final int A_YEAR = 365;
    private static final int FIRST_DAY_AHEAD = 50;
    private static final List<String> TO_THE_FIRST_DAY = List.of("SHORTLISTED", "INTERVIEWED", "OFFERED", "ACCEPTED");
    private static final Map<String, Integer> SOURCES = Weights.of(
            Map.entry("ADVERTISEMENT", 45),
            Map.entry("PLACEMENT_HERE", 15),
            Map.entry("UNIVERSITY", 12),
            Map.entry("RECOMMENDED", 14),
            Map.entry("AGENCY_WORKER_HERE", 6),
            Map.entry("FORMER_COLLEAGUE", 8));
    private static final List<Hopeful> HOPEFUL = List.of(
            new Hopeful(Grade.SOCIAL_WORKER, 6),
            new Hopeful(Grade.SOCIAL_WORKER, 9),
            new Hopeful(Grade.NEWLY_QUALIFIED, 4),
            new Hopeful(Grade.SOCIAL_WORKER, 19, "SHORTLISTED"),
            new Hopeful(Grade.FAMILY_SUPPORT_WORKER, 17, "SHORTLISTED"),
            new Hopeful(Grade.SOCIAL_WORKER, 28, "SHORTLISTED", "INTERVIEWED"),
            new Hopeful(Grade.ADVANCED_PRACTITIONER, 31, "SHORTLISTED", "INTERVIEWED"),
            new Hopeful(Grade.SOCIAL_WORKER, 40, "SHORTLISTED", "INTERVIEWED", "OFFERED"),
            new Hopeful(Grade.SOCIAL_WORKER, 50, "SHORTLISTED", "INTERVIEWED", "OFFERED", "ACCEPTED"),
            new Hopeful(Grade.NEWLY_QUALIFIED, 52, "SHORTLISTED", "INTERVIEWED", "OFFERED", "ACCEPTED"),
            new Hopeful(Grade.SOCIAL_WORKER, 48, "SHORTLISTED", "INTERVIEWED", "DECLINED"),
            new Hopeful(Grade.SOCIAL_WORKER, 44, "DECLINED"),
            new Hopeful(Grade.SOCIAL_WORKER, 55, "SHORTLISTED", "INTERVIEWED", "OFFERED", "WITHDREW"));

    /** Somebody who applied for the tenth team, and how far they have come. */
    private record Hopeful(Grade grade, int appliedDaysAgo, List<String> reached) {

        Hopeful(Grade grade, int appliedDaysAgo, String... reached) {
            this(grade, appliedDaysAgo, List.of(reached));
        }
    }

    private final Council council;
    private final Almanac almanac;
    private final Dice dice = Dice.of(Saltmere.SEED, "candidates");
    private final Names names = new Names(dice);
    private final List<Line> lines = new ArrayList<>();

    private CandidateLines(Council council) {
        this.council = council;
        this.almanac = council.almanac();
    }

    static List<Line> of(Council council) {
        var lines = new CandidateLines(council);
        council.workforce().all().forEach(lines::cameLately);
        HOPEFUL.forEach(lines::hopes);
        lines.lines.sort(Comparator.comparing(Line::recordedAt));
        return lines.lines;
    }

    private void cameLately(Colleague colleague) {
        var team = colleague.team();
        if (team == null
                || colleague.leaving() != null
                || !colleague.contract().equals("PERMANENT")
                || colleague.started().isBefore(almanac.daysAgo(A_YEAR))) {
            return;
        }
        var applied = almanac.openOnOrBefore(colleague.started().minusDays(dice.between(60, 120)));
        var application = application(colleague.fullName(), team, colleague.grade(), colleague.fte(), applied);
        var way = way(application, applied, TO_THE_FIRST_DAY, colleague.started());
        add(way.data().and("joining", Fields.of("workerId", colleague.id())), colleague.started());
    }

    private void hopes(Hopeful hopeful) {
        var applied = almanac.openOnOrBefore(almanac.daysAgo(hopeful.appliedDaysAgo()));
        var tenth = council.teams().recruiting();
        var application = application(names.colleague(), tenth, hopeful.grade(), BigDecimal.ONE, applied);
        var firstDay = almanac.openOnOrBefore(almanac.daysAgo(-FIRST_DAY_AHEAD));
        var way = way(application, applied, hopeful.reached(), firstDay);
        add(way.data(), way.last());
    }

    private Fields application(String fullName, Team team, Grade grade, BigDecimal fte, LocalDate applied) {
        return Fields.of("fullName", fullName)
                .and("teamId", team.id())
                .and("grade", grade)
                .and("fte", fte)
                .and("source", dice.weighted(SOURCES))
                .and("appliedOn", applied);
    }

    /** What is said of somebody, up to the last stage they came to. */
    private record Way(Fields data, LocalDate last) {}

    private Way way(Fields application, LocalDate applied, List<String> reached, LocalDate firstDay) {
        var before = new ArrayList<Map<String, Object>>();
        var answer = new ArrayList<Map<String, Object>>();
        var data = Fields.of("application", application);
        var day = applied;
        for (var stage : reached) {
            day = almanac.openDaysAfter(day, dice.between(4, 6));
            if (stage.equals("OFFERED")) {
                data.and("offer", Fields.of("on", day).and("startsOn", firstDay));
            } else {
                var isAnswer = data.present().containsKey("offer");
                (isAnswer ? answer : before)
                        .add(Fields.of("stage", stage).and("on", day).present());
            }
        }
        return new Way(data.and("stages", before).and("answer", answer), day);
    }

    private void add(Fields data, LocalDate recordedOn) {
        var number = lines.size() + 1;
        lines.add(Line.making(
                        "CANDIDATE",
                        "candidate-" + number,
                        Ids.CANDIDATE.of(number),
                        almanac.at(recordedOn, 15 * 60),
                        data)
                .by(Ids.WORKER.of(PERSONNEL)));
    }
}
