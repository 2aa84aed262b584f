package org.holdfast.local.saltmere;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.local.saltmere.Referral.Decision;

/** Front-door workers decide, mostly within the one working day they have; managers who did not decide answer for it. */
final class Deciding {

    private static final double LATE = 0.16;
    private static final double URGENT = 0.35;
    private static final Map<String, Integer> RISKY =
            Weights.of(Map.entry("STRATEGY_DISCUSSION", 85), Map.entry("SINGLE_ASSESSMENT", 15));

    private final Almanac almanac;
    private final List<Colleague> workers;
    private final List<UUID> managers;
    private final Stock rationales = Stock.read("rationales");
    private final Dice dice;
    private int decisions;

    Deciding(Almanac almanac, Workforce workforce, Dice dice) {
        this.almanac = almanac;
        this.workers = workforce.of(Grade.FRONT_DOOR_WORKER).toList();
        this.managers = workforce.of(Grade.TEAM_MANAGER).map(Colleague::id).toList();
        this.dice = dice;
    }

    List<Decision> decide(Approach approach, Instant receivedAt) {
        var decidedAt = decidedAt(approach, receivedAt);
        if (approach.endings().containsValue(Ending.AWAITS_DECISION) || !almanac.isPast(decidedAt)) {
            return List.of();
        }
        var decider = decider(decidedAt);
        var manager = dice.pick(managers);
        var made = new ArrayList<Decision>();
        approach.endings().forEach((child, ending) -> {
            var outcome = outcome(approach, ending);
            made.add(new Decision(
                    ++decisions,
                    child,
                    ending,
                    outcome,
                    level(outcome),
                    dice.pick(rationales.chapter(outcome)).replace("{child}", child.firstName()),
                    outcome.equals("STRATEGY_DISCUSSION") && dice.chance(URGENT),
                    decider,
                    decidedAt,
                    manager,
                    authorisedAt(ending, decidedAt).orElse(null)));
        });
        return List.copyOf(made);
    }

    /** What came in during the day may be decided the same day; the rest on the next one, or late. */
    private Instant decidedAt(Approach approach, Instant receivedAt) {
        var day = Almanac.dayOf(receivedAt);
        if (almanac.isOpen(day)
                && receivedAt.isBefore(almanac.at(day, 14 * 60))
                && receivedAt.isAfter(almanac.at(day, 8 * 60))
                && dice.chance(0.5)) {
            return receivedAt.plus(Duration.ofMinutes(dice.between(35, 170)));
        }
        var late = approach.daysAgo() > 12 && dice.chance(LATE) ? dice.between(1, 3) : 0;
        return almanac.inOfficeHours(almanac.openDaysAfter(day, 1 + late), dice);
    }

    private Optional<Instant> authorisedAt(Ending ending, Instant decidedAt) {
        var at = decidedAt.plus(Duration.ofMinutes(dice.between(12, 200)));
        return ending == Ending.AWAITS_AUTHORISATION || !almanac.isPast(at) ? Optional.empty() : Optional.of(at);
    }

    private UUID decider(Instant at) {
        var there = workers.stream()
                .filter(worker -> worker.isThereOn(Almanac.dayOf(at)))
                .toList();
        return dice.pick(there.isEmpty() ? workers : there).id();
    }

    private String outcome(Approach approach, Ending ending) {
        return switch (ending) {
            case NOTHING -> "NFA";
            case ADVICE -> "ADVICE_SIGNPOST";
            case EARLY_HELP -> "STEP_DOWN_EARLY_HELP";
            case OPENS_CASE -> opening(approach.type().orElseThrow());
            case AWAITS_AUTHORISATION, AWAITS_DECISION ->
                dice.chance(0.7) ? "SINGLE_ASSESSMENT" : "STEP_DOWN_EARLY_HELP";
        };
    }

    private String opening(CaseType type) {
        return switch (type) {
            case ASSESSMENT, FAMILY_HELP, CHILD_IN_NEED, CARE_LEAVER -> "SINGLE_ASSESSMENT";
            case CHILD_PROTECTION -> dice.weighted(RISKY);
            case LOOKED_AFTER -> dice.chance(0.4) ? "CLA_REQUEST" : dice.weighted(RISKY);
            case PRIVATE_FOSTERING -> "PRIVATE_FOSTERING";
        };
    }

    private int level(String outcome) {
        return switch (outcome) {
            case "STRATEGY_DISCUSSION" -> 4;
            case "SINGLE_ASSESSMENT", "CLA_REQUEST" -> dice.between(3, 4);
            case "STEP_DOWN_EARLY_HELP" -> dice.between(2, 3);
            case "PRIVATE_FOSTERING" -> 3;
            default -> dice.between(1, 2);
        };
    }
}
