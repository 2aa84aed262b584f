package org.holdfast.local.saltmere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What workforce-service is told of the academy's courses: held, with who was there, and to come, with who has a place. */
final class TrainingLines {

    private static final int A_HUNDRED = 100;
    private static final double FILLED = 0.9;
    private static final double WAS_THERE = 0.92;

    /** One course draws more people than it has places. */
    private static final String SOUGHT_AFTER = "TALKING_MATS";

    private static final int WAITING = 3;

    private final Council council;
    private final Almanac almanac;
    private final Map<String, LocalDate> attended = new HashMap<>();
    private final List<Line> held = new ArrayList<>();
    private final List<Line> ahead = new ArrayList<>();
    private int next = 1;

    private TrainingLines(Council council) {
        this.council = council;
        this.almanac = council.almanac();
    }

    /** What was held in the order in which it was, then what is to come. */
    static List<Line> of(Council council) {
        var lines = new TrainingLines(council);
        Training.all().forEach(lines::hold);
        lines.held.sort(Comparator.comparing(Line::recordedAt));
        var all = new ArrayList<>(lines.held);
        all.addAll(lines.ahead);
        return all;
    }

    private void hold(Training training) {
        var dice = Dice.of(Saltmere.SEED, "training " + training.code());
        for (var daysAgo : training.heldDaysAgo()) {
            var starts = almanac.openOnOrBefore(almanac.daysAgo(daysAgo));
            var ends = almanac.openDaysAfter(starts, training.days() - 1);
            var people = whoComes(training, starts, (int) (training.capacity() * FILLED), dice);
            var there = people.stream().filter(_ -> dice.chance(WAS_THERE)).toList();
            there.forEach(person -> attended.put(mark(training.code(), person), ends));
            held.add(session(
                    plan(training, starts, ends)
                            .and("places", places(people, starts, dice))
                            .and(
                                    "register",
                                    Fields.of(
                                            "attended",
                                            there.stream().map(Colleague::id).toList())),
                    almanac.at(almanac.openDaysAfter(ends, 1), 10 * 60)));
        }
        for (var days : training.ahead()) {
            var starts = almanac.openOnOrBefore(almanac.daysAgo(-days));
            var ends = almanac.openDaysAfter(starts, training.days() - 1);
            var wanted = training.code().equals(SOUGHT_AFTER)
                    ? training.capacity() + WAITING
                    : dice.between(training.capacity() / 3, training.capacity() - 1);
            var yesterday = almanac.openOnOrBefore(almanac.daysAgo(1));
            var people = whoComes(training, yesterday, wanted, dice);
            ahead.add(session(
                    plan(training, starts, ends).and("places", places(people, yesterday, dice)),
                    almanac.at(yesterday, 16 * 60)));
        }
    }

    private Line session(Fields data, Instant recordedAt) {
        var number = next++;
        return Line.making("COURSE_SESSION", "session-" + number, Ids.COURSE_SESSION.of(number), recordedAt, data);
    }

    private static Fields plan(Training training, LocalDate starts, LocalDate ends) {
        return Fields.of(
                "plan",
                Fields.of("courseId", training.course())
                        .and("startsOn", starts)
                        .and("endsOn", ends)
                        .and("place", training.days() == 1 ? "Virtual academy" : "Harbour Lights Family Hub, upstairs")
                        .and("capacity", training.capacity()));
    }

    /** Those who need it first; then whoever likes to, whatever the grade. */
    private List<Colleague> whoComes(Training training, LocalDate day, int places, Dice dice) {
        var may = council.workforce().all().stream()
                .filter(each -> each.leaving() == null && each.grade().isRegistered())
                .filter(each -> each.started().isBefore(day) && each.isThereOn(day))
                .filter(each -> !attended.containsKey(mark(training.code(), each)))
                .filter(each -> training.asksFor().stream().allMatch(before -> hasAttended(before, each, day)))
                .toList();
        return dice.shuffled(may).stream()
                .sorted(Comparator.comparing(each -> !training.needed().contains(each.grade())))
                .limit(places)
                .toList();
    }

    private List<Map<String, Object>> places(List<Colleague> people, LocalDate before, Dice dice) {
        return people.stream()
                .map(person -> Fields.of("id", Ids.BOOKING.of(next * A_HUNDRED + people.indexOf(person)))
                        .and("workerId", person.id())
                        .and("bookedAt", almanac.at(before.minusDays(dice.between(3, 45)), dice.between(540, 1000)))
                        .present())
                .toList();
    }

    private boolean hasAttended(String training, Colleague person, LocalDate day) {
        return attended.getOrDefault(mark(training, person), LocalDate.MAX).isBefore(day);
    }

    private static String mark(String training, Colleague person) {
        return training + " " + person.number();
    }
}
