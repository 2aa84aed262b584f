package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What children's services did for one child between opening and today, as lines of history. Each child throws dice of their own. */
final class Pathway {

    private static final int EVENING = 17 * 60 + 30;

    private final CaseFile file;
    private final Almanac almanac;
    private final Tenures tenures;
    private final UUID manager;
    private final Dice dice;
    private final List<Line> lines = new ArrayList<>();

    Pathway(CaseFile file, Almanac almanac, Tenures tenures, UUID manager, long seed) {
        this.file = file;
        this.almanac = almanac;
        this.tenures = tenures;
        this.manager = manager;
        this.dice = Dice.of(seed, "pathway of " + file.number());
    }

    CaseFile file() {
        return file;
    }

    Dice dice() {
        return dice;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    LocalDate opened() {
        return Almanac.dayOf(file.openedAt());
    }

    /** The last day on which something may have happened: before the case closed, and before today. */
    LocalDate last() {
        return almanac.openOnOrBefore(
                (file.closedAt() == null ? almanac.today() : Almanac.dayOf(file.closedAt())).minusDays(1));
    }

    boolean isOver(LocalDate day) {
        return !day.isAfter(last());
    }

    LocalDate openDaysAfter(LocalDate day, int least, int most) {
        return almanac.openDaysAfter(day, dice.between(least, most));
    }

    LocalDate openOnOrBefore(LocalDate day) {
        return almanac.openOnOrBefore(day);
    }

    boolean isWorkedOn() {
        return !tenures.of(file).isEmpty();
    }

    /** Whoever had the child on that day, or has had the child first. */
    UUID worker(LocalDate day) {
        return tenures.of(file, almanac.at(day, EVENING))
                .orElseGet(() -> tenures.of(file).getFirst().worker())
                .id();
    }

    UUID supervisor() {
        return file.team().practiceSupervisor();
    }

    /** Somebody else answers for what a supervisor did. */
    UUID answeringFor(UUID worker) {
        return worker.equals(supervisor()) ? manager : supervisor();
    }

    void tell(String type, Ids ids, int number, LocalDate day, UUID by, Fields data) {
        var id = ids.of(number);
        lines.add(Line.about(
                        file.id(), type, type.toLowerCase(Locale.ROOT) + "-" + number, almanac.at(day, EVENING), data)
                .withId(id)
                .by(by));
    }

    void tell(String type, String key, LocalDate day, UUID by, Fields data) {
        lines.add(
                Line.about(file.id(), type, key, almanac.at(day, EVENING), data).by(by));
    }
}
