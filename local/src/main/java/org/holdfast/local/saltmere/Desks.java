package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The desks of all teams, and which of them a child's case goes to. */
final class Desks {

    private static final double USUAL = 0.85;
    private static final double BY_LOAD = 0.85;
    private static final int A_LITTLE_OVER = 1;
    private static final int A_LITTLE_UNDER = -3;

    private final Map<UUID, Desk> byWorker = new LinkedHashMap<>();
    private final Map<Integer, Desk> byFile = new LinkedHashMap<>();
    private final Dice dice;

    Desks(Workforce workforce, Dice dice) {
        this.dice = dice;
        workforce.all().stream()
                .filter(each -> each.team() != null)
                .filter(each -> each.grade().holdsCases() || each.grade() == Grade.PRACTICE_SUPERVISOR)
                .forEach(each -> byWorker.put(each.id(), desk(each)));
    }

    /** Those who sign in have what is usual, so that what is written about their desks stays true. */
    private Desk desk(Colleague colleague) {
        return colleague.number() < Hiring.FIRST_FREE_NUMBER
                ? new Desk(colleague, USUAL, A_LITTLE_UNDER)
                : new Desk(colleague, dice.around(100, 30) / 100.0, A_LITTLE_OVER);
    }

    Desk of(Colleague colleague) {
        return Objects.requireNonNull(byWorker.get(colleague.id()));
    }

    Optional<Desk> holding(CaseFile file) {
        return Optional.ofNullable(byFile.get(file.number()));
    }

    Stream<Desk> in(Team team) {
        return byWorker.values().stream()
                .filter(desk -> team.equals(desk.colleague().team()));
    }

    Desk supervisorOf(Team team) {
        return Objects.requireNonNull(byWorker.get(team.practiceSupervisor()));
    }

    /** Whoever knows the brothers and sisters; else mostly whoever has most room; the supervisor when nobody is there. */
    Desk choose(CaseFile file, LocalDate day) {
        var there = in(file.team())
                .filter(desk -> desk.colleague().grade().holdsCases())
                .filter(desk -> desk.colleague().takesOn(day))
                .filter(desk -> !desk.equals(byFile.get(file.number())))
                .toList();
        var suited = there.stream().filter(desk -> desk.suits(file.type())).toList();
        var roomy = suited.stream().filter(Desk::hasRoom).toList();
        var able = !roomy.isEmpty() ? roomy : !suited.isEmpty() ? suited : there;
        return able.stream()
                .filter(desk -> desk.knows(file.plan().household()))
                .findFirst()
                .or(() -> byLoad(able))
                .orElseGet(() -> supervisorOf(file.team()));
    }

    private Optional<Desk> byLoad(List<Desk> able) {
        var roomy = able.stream().filter(desk -> !desk.isFull()).toList();
        return roomy.isEmpty() || dice.chance(BY_LOAD)
                ? able.stream().min(Comparator.comparing(Desk::load))
                : Optional.of(dice.pick(roomy));
    }

    void move(CaseFile file, Desk to) {
        clear(file);
        to.take(file);
        byFile.put(file.number(), to);
    }

    void clear(CaseFile file) {
        Optional.ofNullable(byFile.remove(file.number())).ifPresent(desk -> desk.give(file));
    }
}
