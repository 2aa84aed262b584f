package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What workforce-service is told of supervision: every seven to nine weeks a year ago, monthly for four months now, and more often for
 * those who begin. A few have gone without for too long.
 */
final class SupervisionLines {

    private static final int A_YEAR = 365;
    private static final int MONTHLY_FOR_DAYS = 125;
    private static final int WEEKLY_UNTIL_DAYS = 42;
    private static final int FORTNIGHTLY_UNTIL_DAYS = 182;
    private static final int TIMES_A_PERSON = 100;
    private static final double GOES_WITHOUT = 0.1;
    private static final List<Integer> STAND_INS = List.of(2, 28);
    private static final int LEADS_HARBOUR = 5;
    private static final Set<Grade> BEGINNERS = Set.of(Grade.STUDENT, Grade.APPRENTICE, Grade.NEWLY_QUALIFIED);

    private final Council council;
    private final Almanac almanac;
    private final Stock words = Stock.read("academy");
    private final List<Line> lines = new ArrayList<>();

    private SupervisionLines(Council council) {
        this.council = council;
        this.almanac = council.almanac();
    }

    /** In the order in which it was. */
    static List<Line> of(Council council) {
        var lines = new SupervisionLines(council);
        council.workforce().all().stream()
                .filter(each -> each.leaving() == null && each.supervisor() != null)
                .forEach(lines::tell);
        lines.lines.sort(Comparator.comparing(Line::recordedAt));
        return lines.lines;
    }

    private void tell(Colleague person) {
        var dice = Dice.of(Saltmere.SEED, "supervision " + person.number());
        var without = !isBeginner(person)
                && person.started().isBefore(almanac.daysAgo(MONTHLY_FOR_DAYS))
                && dice.chance(GOES_WITHOUT);
        var latest =
                almanac.daysAgo(without ? dice.between(42, 75) : dice.between(1, daysBetween(person, 0, dice) - 2));
        var number = person.number() * TIMES_A_PERSON;
        for (var day : days(person, latest, dice)) {
            lines.add(held(person, number++, day, dice));
        }
        if (without) {
            lines.add(calledOff(person, number++, latest, dice));
        }
        if (Ids.WORKER.of(LEADS_HARBOUR).equals(person.supervisor())) {
            lines.add(planned(person, number, dice));
            if (!isBeginner(person)) {
                lines.add(agreed(person, dice));
            }
        }
    }

    /** On which both, or whoever stood in, were there; the latest first. */
    private List<LocalDate> days(Colleague person, LocalDate latest, Dice dice) {
        var days = new ArrayList<LocalDate>();
        var earliest = person.started().plusDays(3);
        for (var day = almanac.openOnOrBefore(latest);
                !day.isBefore(earliest) && day.isAfter(almanac.daysAgo(A_YEAR)); ) {
            if (person.isThereOn(day)) {
                days.add(day);
            }
            var daysAgo = (int) ChronoUnit.DAYS.between(day, almanac.today());
            day = almanac.openOnOrBefore(day.minusDays(daysBetween(person, daysAgo, dice)));
        }
        return days;
    }

    private int daysBetween(Colleague person, int daysAgo, Dice dice) {
        var daysHere = ChronoUnit.DAYS.between(person.started(), almanac.daysAgo(daysAgo));
        return switch (person.grade()) {
            case STUDENT, APPRENTICE -> 7;
            case NEWLY_QUALIFIED -> daysHere < WEEKLY_UNTIL_DAYS ? 7 : daysHere < FORTNIGHTLY_UNTIL_DAYS ? 14 : 28;
            case SERVICE_MANAGER, ASSISTANT_DIRECTOR, DIRECTOR -> dice.between(35, 42);
            case FAMILY_SUPPORT_WORKER,
                    PERSONAL_ADVISER,
                    FRONT_DOOR_WORKER,
                    SOCIAL_WORKER,
                    ADVANCED_PRACTITIONER,
                    PRACTICE_EDUCATOR,
                    CONSULTANT_PRACTITIONER,
                    REVIEWING_OFFICER,
                    PRACTICE_SUPERVISOR,
                    TEAM_MANAGER -> daysAgo < MONTHLY_FOR_DAYS ? dice.between(25, 29) : dice.between(49, 62);
        };
    }

    private Line held(Colleague person, int number, LocalDate day, Dice dice) {
        var recent = day.isAfter(almanac.daysAgo(MONTHLY_FOR_DAYS));
        var record = Fields.of("heldOn", day)
                .and("minutes", dice.between(3, 6) * 15)
                .and("topics", topics(dice))
                .and("discussions", List.of())
                .and("actions", recent && dice.chance(0.4) ? List.of(action(person, day, dice)) : List.of());
        return supervision(person, number, day, day, Fields.of("record", record))
                .by(supervisorOn(day, person));
    }

    private Line calledOff(Colleague person, int number, LocalDate latest, Dice dice) {
        var day = almanac.openDaysAfter(latest, 20);
        var why = Fields.of("by", "SERVICE").and("reason", dice.pick(words.chapter("CALLED OFF")));
        return supervision(person, number, day, day, Fields.of("cancellation", why));
    }

    private Line planned(Colleague person, int number, Dice dice) {
        var yesterday = almanac.openOnOrBefore(almanac.daysAgo(1));
        var day = almanac.openDaysAfter(almanac.today(), dice.between(1, 15));
        return supervision(person, number, yesterday, day, Fields.none());
    }

    private Line supervision(Colleague person, int number, LocalDate written, LocalDate plannedFor, Fields what) {
        var plan = Fields.of("kind", "PROFESSIONAL")
                .and("workerIds", List.of(person.id()))
                .and("plannedFor", plannedFor);
        var data = Fields.of("plan", plan);
        what.present().forEach(data::and);
        return Line.making(
                        "SUPERVISION",
                        "supervision-" + number,
                        Ids.SUPERVISION.of(number),
                        almanac.at(written, 13 * 60),
                        data)
                .by(supervisorOf(person));
    }

    private Line agreed(Colleague person, Dice dice) {
        var since = almanac.openOnOrBefore(almanac.daysAgo(MONTHLY_FOR_DAYS));
        var day = person.started().isBefore(since) ? since : person.started();
        var data = Fields.of("workerId", person.id())
                .and("rhythm", "MONTHLY")
                .and("expectations", dice.pick(words.chapter("EXPECTATIONS")))
                .and("startsOn", day);
        return Line.making(
                        "SUPERVISION_AGREEMENT",
                        "agreement-" + person.number(),
                        Ids.SUPERVISION_AGREEMENT.of(person.number()),
                        almanac.at(day, 12 * 60),
                        data)
                .by(supervisorOf(person));
    }

    /** Somebody else stands in while the supervisor is away. */
    private UUID supervisorOn(LocalDate day, Colleague person) {
        var supervisor = council.workforce().get(supervisorOf(person));
        return supervisor.isThereOn(day)
                ? supervisor.id()
                : STAND_INS.stream()
                        .map(Ids.WORKER::of)
                        .filter(each -> !each.equals(person.id()) && !each.equals(supervisor.id()))
                        .findFirst()
                        .orElseThrow();
    }

    private static UUID supervisorOf(Colleague person) {
        return Objects.requireNonNull(person.supervisor());
    }

    private static boolean isBeginner(Colleague person) {
        return BEGINNERS.contains(person.grade());
    }

    private static List<String> topics(Dice dice) {
        var topics = new ArrayList<>(List.of("WELLBEING"));
        topics.addAll(dice.pick(2, List.of("WORKLOAD", "CHILDREN", "REFLECTION", "LEARNING", "DIVERSITY")));
        return topics;
    }

    private Map<String, Object> action(Colleague person, LocalDate day, Dice dice) {
        var due = almanac.openDaysAfter(day, 10);
        var done = almanac.openDaysAfter(day, dice.between(2, 11));
        return Fields.of("what", dice.pick(words.chapter("ACTION")))
                .and("ownerId", person.id())
                .and("dueOn", due)
                .and("doneOn", done.isBefore(almanac.today()) && dice.chance(0.9) ? done : null)
                .present();
    }
}
