package org.holdfast.local.saltmere;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.local.saltmere.Happening.Role;

/** Who works with a child beside the social worker, or leads where there is none. */
final class CircleOfChild {

    private static final double FAMILY_SUPPORT = 0.22;
    private static final double CONSULTANT = 0.10;
    private static final double CO_WORKER = 0.08;
    private static final int OLD_ENOUGH_FOR_AN_ADVISER = 16;

    private final Workforce workforce;
    private final Dice dice;
    private final Map<Integer, Integer> asked = new HashMap<>();

    record Joining(Colleague worker, Role role, Instant at, Optional<Instant> until) {}

    CircleOfChild(Workforce workforce, Dice dice) {
        this.workforce = workforce;
        this.dice = dice;
    }

    List<Joining> around(CaseFile file, Instant first) {
        var circle = new ArrayList<Joining>();
        var team = file.team();
        switch (file.type()) {
            case FAMILY_HELP -> add(circle, inTeam(team, Grade.FAMILY_SUPPORT_WORKER), Role.LEAD_PRACTITIONER, first);
            case CARE_LEAVER -> add(circle, workforce.of(Grade.PERSONAL_ADVISER), Role.PERSONAL_ADVISER, first);
            case CHILD_PROTECTION, LOOKED_AFTER -> {
                add(circle, workforce.of(Grade.REVIEWING_OFFICER), Role.REVIEWING_OFFICER, later(first, 12, 24));
                beside(circle, file, first);
            }
            case CHILD_IN_NEED -> beside(circle, file, first);
            case ASSESSMENT, PRIVATE_FOSTERING -> {}
        }
        if (file.type() == CaseType.LOOKED_AFTER && file.child().age() >= OLD_ENOUGH_FOR_AN_ADVISER) {
            add(circle, workforce.of(Grade.PERSONAL_ADVISER), Role.PERSONAL_ADVISER, later(first, 60, 120));
        }
        return circle;
    }

    private void beside(List<Joining> circle, CaseFile file, Instant first) {
        var team = file.team();
        if (dice.chance(FAMILY_SUPPORT)) {
            var from = later(first, 10, 60);
            var until = dice.chance(0.5) ? Optional.of(later(from, 60, 200)) : Optional.<Instant>empty();
            least(inTeam(team, Grade.FAMILY_SUPPORT_WORKER))
                    .ifPresent(worker -> circle.add(new Joining(worker, Role.FAMILY_SUPPORT, from, until)));
        }
        if (file.type() == CaseType.CHILD_PROTECTION && dice.chance(CONSULTANT)) {
            add(circle, workforce.of(Grade.CONSULTANT_PRACTITIONER), Role.CONSULTANT, later(first, 30, 90));
        }
        if (dice.chance(CO_WORKER)) {
            add(circle, inTeam(team, Grade.ADVANCED_PRACTITIONER), Role.CO_WORKER, later(first, 5, 30));
        }
    }

    private void add(List<Joining> circle, Stream<Colleague> from, Role role, Instant at) {
        least(from.filter(worker -> worker.worksOn(Almanac.dayOf(at))))
                .ifPresent(worker -> circle.add(new Joining(worker, role, at, Optional.empty())));
    }

    private Stream<Colleague> inTeam(Team team, Grade grade) {
        return workforce.in(team).filter(worker -> worker.grade() == grade);
    }

    /** Whoever was asked least often before, by their hours. */
    private Optional<Colleague> least(Stream<Colleague> from) {
        var chosen = from.min(java.util.Comparator.comparingDouble(
                worker -> asked.getOrDefault(worker.number(), 0) / worker.fte().doubleValue()));
        chosen.ifPresent(worker -> asked.merge(worker.number(), 1, Integer::sum));
        return chosen;
    }

    private Instant later(Instant from, int least, int most) {
        return from.plus(Duration.ofDays(dice.between(least, most)));
    }
}
