package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What workforce-service is told of skills that people brought with them, of the students they teach, and of who is lent to the academy. */
final class PracticeEducation {

    private static final int ACADEMY = 9;
    private static final int EDUCATOR = 47;
    private static final int CONSULTANT = 48;
    private static final int LENT = 28;
    private static final int PERSONNEL = 8;
    private static final List<String> UNIVERSITIES = List.of("University of the North Sea", "Fell and Vale University");
    private static final List<String> ROUTES = List.of("POSTGRADUATE", "UNDERGRADUATE", "STEP_UP");

    private final Council council;
    private final Almanac almanac;
    private final Dice dice = Dice.of(Saltmere.SEED, "practice education");
    private final List<Line> lines = new ArrayList<>();

    private PracticeEducation(Council council) {
        this.council = council;
        this.almanac = council.almanac();
    }

    static List<Line> of(Council council) {
        var told = new PracticeEducation(council);
        told.skills();
        told.students();
        told.secondment();
        return told.lines;
    }

    private void skills() {
        brought(ACADEMY, "PRACTICE_EDUCATOR_2", 2900, null);
        brought(EDUCATOR, "PRACTICE_EDUCATOR_2", 1300, null);
        brought(CONSULTANT, "PRACTICE_EDUCATOR_1", 700, null);
        council.workforce()
                .of(Grade.ADVANCED_PRACTITIONER)
                .filter(each -> each.leaving() == null)
                .filter(_ -> dice.chance(0.6))
                .forEach(each -> brought(each.number(), "ABE", dice.between(420, 900), almanac.daysAgo(-120)));
    }

    private void brought(int number, String skill, int daysAgo, @Nullable LocalDate until) {
        var data = Fields.of("skill", skill)
                .and("gainedOn", almanac.daysAgo(daysAgo))
                .and("until", until)
                .and("evidence", "Certificate, seen by the academy");
        var seen = almanac.openOnOrBefore(almanac.daysAgo(400));
        var started = council.workforce().get(Ids.WORKER.of(number)).started();
        lines.add(Line.about(
                        Ids.WORKER.of(number),
                        "SKILL",
                        "skill-" + number,
                        almanac.at(seen.isBefore(started) ? started : seen, 11 * 60),
                        data)
                .withId(Ids.SKILL.of(number)));
    }

    private void students() {
        var recorded = almanac.openOnOrBefore(almanac.daysAgo(40));
        for (var name : UNIVERSITIES) {
            var number = UNIVERSITIES.indexOf(name) + 1;
            lines.add(Line.making(
                    "UNIVERSITY",
                    "university-" + number,
                    Ids.UNIVERSITY.of(number),
                    almanac.at(recorded, 9 * 60),
                    Fields.of("name", name).and("routes", ROUTES)));
        }
        var students = council.workforce().of(Grade.STUDENT).toList();
        for (var student : students) {
            var place = students.indexOf(student);
            var isLast = place > 0;
            var placement = Fields.of("studentId", student.id())
                    .and("universityId", Ids.UNIVERSITY.of(1 + place % UNIVERSITIES.size()))
                    .and("route", ROUTES.get(place % ROUTES.size()))
                    .and("kind", isLast ? "LAST" : "FIRST")
                    .and("educatorId", Ids.WORKER.of(isLast ? EDUCATOR : ACADEMY))
                    .and("days", isLast ? 100 : 70)
                    .and("from", student.started())
                    .and("until", almanac.openDaysAfter(student.started(), isLast ? 110 : 75));
            lines.add(Line.making(
                            "STUDENT_PLACEMENT",
                            "student-placement-" + student.number(),
                            Ids.STUDENT_PLACEMENT.of(student.number()),
                            almanac.at(recorded, 10 * 60),
                            Fields.of("placement", placement))
                    .by(Ids.WORKER.of(ACADEMY)));
        }
    }

    /** A team manager mentors at the academy for twelve months. */
    private void secondment() {
        var agreed = almanac.openOnOrBefore(almanac.daysAgo(160));
        var data = Fields.of("purpose", "ACADEMY_MENTOR")
                .and("from", agreed.plusDays(14))
                .and("until", agreed.plusDays(14).plusYears(1).minusDays(1))
                .and("note", "Mentors those in their first year");
        lines.add(Line.about(Ids.WORKER.of(LENT), "SECONDMENT", "secondment-" + LENT, almanac.at(agreed, 11 * 60), data)
                .withId(Ids.SECONDMENT.of(LENT))
                .by(Ids.WORKER.of(PERSONNEL)));
    }
}
