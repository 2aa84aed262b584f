package org.holdfast.local.saltmere;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.local.saltmere.Happening.Allocated;
import org.holdfast.local.saltmere.Happening.Closed;
import org.holdfast.local.saltmere.Happening.Opened;
import org.holdfast.local.saltmere.Happening.Role;

/** Lives through the teams' years: cases open and close, people join, fall ill and leave, and children get another worker. */
final class Casework {

    private static final double STILL_WAITING = 0.25;
    private static final int WAITING_DAYS = 16;
    private static final double COVERED = 0.6;
    private static final int RELIEVED_AT_MOST = 6;
    private static final Map<String, Integer> ASKED_FOR = Weights.of(
            Map.entry("TSPROC", 50),
            Map.entry("PCCHAN", 20),
            Map.entry("CHCHAN", 18),
            Map.entry("ORGRST", 6),
            Map.entry("OTHERS", 6));
    private static final double ASKED = 0.40;
    private static final List<String> OVER_LIMIT = List.of(
            "The brother is already with this worker, and one worker for both comes first.",
            "Two colleagues are away; agreed with the service manager until they are back.",
            "The worker asked to stay with the child, and two cases close this month.",
            "Nobody else in the team has the training that this child's plan needs.");

    private final Almanac almanac;
    private final Workforce workforce;
    private final Desks desks;
    private final CircleOfChild circle;
    private final Farewells farewells;
    private final Dice dice;
    private final Agenda agenda = new Agenda();
    private final List<Happening> happenings = new ArrayList<>();
    private int allocations;

    private Casework(Almanac almanac, Workforce workforce, Dice dice) {
        this.almanac = almanac;
        this.workforce = workforce;
        this.desks = new Desks(workforce, dice);
        this.circle = new CircleOfChild(workforce, dice);
        this.farewells = new Farewells(dice);
        this.dice = dice;
    }

    static List<Happening> live(Almanac almanac, Workforce workforce, List<CaseFile> files, long seed) {
        var casework = new Casework(almanac, workforce, Dice.of(seed, "casework"));
        files.forEach(casework::expect);
        workforce.all().forEach(casework::expect);
        casework.agenda.runUntil(almanac.at(almanac.today(), 0));
        return List.copyOf(casework.happenings);
    }

    private void expect(CaseFile file) {
        agenda.note(file.openedAt(), at -> open(file, at));
        if (file.closedAt() != null) {
            agenda.note(file.closedAt(), at -> close(file, at));
        }
    }

    private void expect(Colleague colleague) {
        var team = colleague.team();
        if (!colleague.grade().holdsCases() || team == null) {
            return;
        }
        if (colleague.leaving() != null) {
            agenda.note(almanac.at(colleague.leaving().lastDay(), 16 * 60), at -> passOn(colleague, at, "LEFTRL", 1));
        }
        agenda.note(almanac.at(colleague.started().plusDays(21), 10 * 60), at -> relieve(team, at));
        colleague.absences().stream()
                .filter(Away::isLong)
                .forEach(away -> agenda.note(
                        almanac.at(away.from().plusDays(5), 11 * 60), at -> passOn(colleague, at, "ABSENC", COVERED)));
    }

    private void open(CaseFile file, Instant at) {
        happenings.add(new Opened(at, file));
        var waits = at.isAfter(almanac.at(almanac.daysAgo(WAITING_DAYS), 0)) && dice.chance(STILL_WAITING);
        var first = almanac.inOfficeHours(almanac.openDaysAfter(Almanac.dayOf(at), dice.between(1, 4)), dice);
        if (file.type().hasSocialWorker() && !waits) {
            agenda.note(first, when -> allocate(file, when, "FCONTA"));
            if (dice.chance(ASKED)) {
                agenda.note(first.plus(Duration.ofDays(dice.between(25, 500))), when -> another(file, when));
            }
        }
        for (var joining : circle.around(file, first)) {
            agenda.note(joining.at(), when -> join(file, joining, when));
        }
    }

    private void another(CaseFile file, Instant at) {
        var reason = dice.weighted(ASKED_FOR);
        if (!reason.equals("CHCHAN") || file.child().age() >= 7) {
            allocate(file, at, reason);
        }
    }

    private void allocate(CaseFile file, Instant at, String reason) {
        if (!file.isOpenAt(at)) {
            return;
        }
        var before = desks.holding(file);
        var desk = desks.choose(file, Almanac.dayOf(at));
        if (before.isPresent() && before.get().equals(desk)) {
            return;
        }
        var over = desk.isFull() ? dice.pick(OVER_LIMIT) : null;
        desks.move(file, desk);
        happenings.add(new Allocated(
                at,
                file,
                ++allocations,
                desk.colleague(),
                Role.PRIMARY,
                reason,
                over,
                file.team().practiceSupervisor()));
    }

    private void join(CaseFile file, CircleOfChild.Joining joining, Instant at) {
        var worker = joining.worker();
        var hasTheChild = desks.holding(file)
                .filter(desk -> desk.colleague().equals(worker))
                .isPresent();
        if (hasTheChild || !file.isOpenAt(at) || !worker.worksOn(Almanac.dayOf(at))) {
            return;
        }
        var allocated = new Allocated(
                at,
                file,
                ++allocations,
                worker,
                joining.role(),
                null,
                null,
                file.team().practiceSupervisor());
        happenings.add(allocated);
        joining.until()
                .ifPresent(until -> agenda.note(until, end -> {
                    if (file.isOpenAt(end)) {
                        happenings.add(new Happening.Ended(end, file, allocated, "MANAGE"));
                    }
                }));
    }

    private void close(CaseFile file, Instant at) {
        desks.clear(file);
        happenings.add(new Closed(at, file, farewells.to(file), file.team().practiceSupervisor()));
    }

    /** Whoever goes, or is away for long, leaves children to others: all, or those whose plans cannot wait. */
    private void passOn(Colleague colleague, Instant at, String reason, double share) {
        for (var file : desks.of(colleague).files()) {
            if (dice.chance(share)) {
                allocate(file, at, reason);
            }
        }
    }

    /** Somebody new is there: the fullest desks, and the supervisor's own, give something up. */
    private void relieve(Team team, Instant at) {
        var moved = 0;
        for (var desk : desks.in(team).toList()) {
            var supervisor = desk.equals(desks.supervisorOf(team));
            var tooMany = supervisor ? desk.files().size() : desk.files().size() - desk.limit();
            for (var file : desk.files()) {
                if (tooMany-- > 0 && (supervisor || moved < RELIEVED_AT_MOST)) {
                    allocate(file, at, "MANAGE");
                    moved++;
                }
            }
        }
    }
}
