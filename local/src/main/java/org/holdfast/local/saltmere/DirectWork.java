package org.holdfast.local.saltmere;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The time that workers and children spent together, with tools, as it was recorded. */
final class DirectWork {

    private static final double SEES_MUCH_OF_THEM = 0.72;
    private static final Duration RECORDS_OF = Duration.ofDays(Courses.WINDOW_DAYS);

    private final Almanac almanac;
    private final Tenures tenures;
    private final SessionNotes notes;
    private final List<ToolOfUse> tools = ToolOfUse.all();
    private final Dice dice;
    private final List<Work> all = new ArrayList<>();

    private DirectWork(Almanac almanac, Tenures tenures, Dice dice) {
        this.almanac = almanac;
        this.tenures = tenures;
        this.notes = new SessionNotes(almanac, dice);
        this.dice = dice;
    }

    static List<Work> of(Almanac almanac, List<CaseFile> files, Tenures tenures, long seed) {
        var work = new DirectWork(almanac, tenures, Dice.of(seed, "direct work"));
        files.stream().sorted(Comparator.comparing(CaseFile::number)).forEach(work::with);
        return List.copyOf(work.all);
    }

    private void with(CaseFile file) {
        var begun = tenures.of(file).stream().findFirst();
        if (begun.isEmpty() || !dice.chance(SEES_MUCH_OF_THEM)) {
            return;
        }
        var end = file.closedAt() == null ? almanac.at(almanac.today(), 0) : file.closedAt();
        var oldest = almanac.at(almanac.today(), 0).minus(RECORDS_OF);
        var first = begun.get().at().isBefore(oldest) ? oldest : begun.get().at();
        var at = almanac.inOfficeHours(
                almanac.openOnOrBefore(Almanac.dayOf(first).plusDays(dice.between(8, 50))), dice);
        while (at.isBefore(end)) {
            at = plan(file, at, end);
        }
    }

    /** Returns when the next piece of work may begin. */
    private Instant plan(CaseFile file, Instant at, Instant end) {
        var days = days(Almanac.dayOf(at), Almanac.dayOf(end));
        var youngest = ageOn(file, Almanac.dayOf(at));
        var oldest = ageOn(file, days.getLast());
        var able = tools.stream().filter(tool -> tool.isFor(youngest, oldest)).toList();
        var worker = tenures.of(file, at);
        if (able.isEmpty() || worker.isEmpty() || youngest < ChildsWords.SPEAKS_FROM) {
            return at.plus(Duration.ofDays(120));
        }
        var tool = dice.pick(able);
        var sessions = new ArrayList<Work.Session>();
        for (var day : days.subList(1, days.size())) {
            who(file, day).ifPresent(there -> sessions.add(notes.write(there, day, ageOn(file, day))));
        }
        var name = file.child().firstName();
        all.add(new Work(
                all.size() + 1,
                file.child(),
                worker.get(),
                at,
                tool,
                tool.purpose().replace("{child}", name),
                tool.goal().replace("{child}", name),
                Math.max(sessions.size(), dice.between(1, 4)),
                List.copyOf(sessions)));
        var again = days.getLast().plusDays(dice.between(60, 260));
        return almanac.inOfficeHours(almanac.openOnOrBefore(again), dice);
    }

    /** The day it was planned, and the days they met; the last ones lie ahead and are left out. */
    private List<LocalDate> days(LocalDate planned, LocalDate end) {
        var days = new ArrayList<>(List.of(planned));
        var meetings = dice.between(1, 4);
        for (var i = 0; i < meetings; i++) {
            var next = almanac.openOnOrBefore(days.getLast().plusDays(dice.between(7, 26)));
            if (next.isBefore(end) && next.isAfter(days.getLast())) {
                days.add(next);
            }
        }
        return days;
    }

    private Optional<Colleague> who(CaseFile file, LocalDate day) {
        return tenures.of(file, almanac.at(day, 15 * 60)).filter(worker -> worker.isThereOn(day));
    }

    private int ageOn(CaseFile file, LocalDate day) {
        return (int) java.time.temporal.ChronoUnit.YEARS.between(file.child().born(), day);
    }
}
