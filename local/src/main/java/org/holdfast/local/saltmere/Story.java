package org.holdfast.local.saltmere;

import static org.holdfast.local.saltmere.Ending.ADVICE;
import static org.holdfast.local.saltmere.Ending.AWAITS_AUTHORISATION;
import static org.holdfast.local.saltmere.Ending.AWAITS_DECISION;
import static org.holdfast.local.saltmere.Ending.EARLY_HELP;
import static org.holdfast.local.saltmere.Ending.NOTHING;
import static org.holdfast.local.saltmere.Ending.OPENS_CASE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The courses a household's affairs can take. */
final class Story {

    private static final double ONE_BEFORE = 0.25;
    private static final double ONE_AFTER = 0.22;
    private static final double SIBLING_NOT_OPENED = 0.07;
    private static final int LATEST_DECIDED = 10;

    private static final Map<Ending, Integer> WITHOUT_CASE =
            Weights.of(Map.entry(NOTHING, 46), Map.entry(ADVICE, 30), Map.entry(EARLY_HELP, 24));

    private final Dice dice;

    Story(Dice dice) {
        this.dice = dice;
    }

    /** Children with an open case, the brothers and sisters mostly together; older than the records or by a referral. */
    Course open(Household household, CaseType type) {
        var most = Math.min(type.mostDays(), household.furthestBack());
        var opened = dice.between(type.leastDays(), Math.max(type.leastDays(), skewed(type.leastDays(), most)));
        var approaches = new ArrayList<Approach>();
        if (opened > Courses.WINDOW_DAYS) {
            return new Course(household, List.of(), cases(household, type, Optional.empty(), opened));
        }
        oneBefore(household, opened).ifPresent(approaches::add);
        var opening = new Approach(household, opened, opening(household), Optional.of(type));
        approaches.add(opening);
        return new Course(household, approaches, cases(household, type, Optional.of(opening), opened));
    }

    /** A case that was opened and closed, and sometimes somebody comes again. */
    Course closed(Household household) {
        var most = Math.min(Courses.WINDOW_DAYS, household.furthestBack());
        var opened = dice.between(Math.min(120, most - 1), most);
        var closed = Math.max(LATEST_DECIDED, opened - dice.between(35, 420));
        var type = opened - closed < 75 ? CaseType.ASSESSMENT : CaseType.CHILD_IN_NEED;
        var opening = new Approach(household, opened, all(household, OPENS_CASE), Optional.of(type));
        var approaches = new ArrayList<>(List.of(opening));
        if (closed > 40 && dice.chance(ONE_AFTER)) {
            approaches.add(without(household, dice.between(Math.max(LATEST_DECIDED, closed - 250), closed - 12)));
        }
        var cases = household.children().stream()
                .map(child ->
                        new CasePlan(child, household, type, Optional.of(opening), opened, OptionalInt.of(closed)))
                .toList();
        return new Course(household, approaches, cases);
    }

    Course notOpened(Household household) {
        var most = Math.min(Courses.WINDOW_DAYS - 1, household.furthestBack());
        if (most <= LATEST_DECIDED) {
            return waiting(household);
        }
        var referred = dice.between(LATEST_DECIDED, most);
        var approaches = new ArrayList<>(List.of(without(household, referred)));
        if (referred > 60 && dice.chance(ONE_AFTER)) {
            approaches.add(without(household, dice.between(Math.max(LATEST_DECIDED, referred - 340), referred - 14)));
        }
        return new Course(household, approaches, List.of());
    }

    /** Nobody has decided yet, or nobody has answered for the decision. */
    Course waiting(Household household) {
        var approaches = new ArrayList<Approach>();
        var referred = Math.min(Math.max(1, household.furthestBack()), dice.chance(0.4) ? 1 : dice.between(2, 6));
        oneBefore(household, referred).ifPresent(approaches::add);
        var ending = referred > 1 && dice.chance(0.35) ? AWAITS_AUTHORISATION : AWAITS_DECISION;
        approaches.add(new Approach(household, referred, all(household, ending), Optional.empty()));
        return new Course(household, approaches, List.of());
    }

    private Optional<Approach> oneBefore(Household household, int daysAgo) {
        var most = Math.min(Math.min(Courses.WINDOW_DAYS, household.furthestBack()), daysAgo + 345);
        return most >= daysAgo + 15 && dice.chance(ONE_BEFORE)
                ? Optional.of(without(household, dice.between(daysAgo + 14, most)))
                : Optional.empty();
    }

    private Approach without(Household household, int daysAgo) {
        return new Approach(household, daysAgo, all(household, dice.weighted(WITHOUT_CASE)), Optional.empty());
    }

    /** Recent openings are the most: half of all open cases are younger than a year (children in need census). */
    private int skewed(int least, int most) {
        return dice.chance(0.45) ? least + (most - least) / 3 : most;
    }

    private Map<Child, Ending> opening(Household household) {
        var endings = new LinkedHashMap<Child, Ending>();
        for (var child : household.children()) {
            var opens = endings.isEmpty() || !dice.chance(SIBLING_NOT_OPENED);
            endings.put(child, opens ? OPENS_CASE : NOTHING);
        }
        return endings;
    }

    private static Map<Child, Ending> all(Household household, Ending ending) {
        var endings = new LinkedHashMap<Child, Ending>();
        household.children().forEach(child -> endings.put(child, ending));
        return endings;
    }

    private static List<CasePlan> cases(Household household, CaseType type, Optional<Approach> opening, int opened) {
        return household.children().stream()
                .filter(child -> opening.isEmpty() || opening.get().endings().get(child) == OPENS_CASE)
                .map(child -> new CasePlan(child, household, type, opening, opened, OptionalInt.empty()))
                .toList();
    }
}
