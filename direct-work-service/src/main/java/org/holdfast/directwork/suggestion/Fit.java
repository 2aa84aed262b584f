package org.holdfast.directwork.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.holdfast.directwork.toolkit.ToolText;
import org.jspecify.annotations.Nullable;

/**
 * How well a tool fits a scenario, reason by reason. The weights stand here and nowhere else; docs/suggestions.md tells them to
 * those who wonder.
 *
 * @param hindrance why it cannot be suggested at all, where that is so
 */
record Fit(
        List<Reason> reasons,
        @Nullable String hindrance,
        @Nullable String ageGuard,
        List<String> alsoBring) {

    private static final int YEARS_OF_GRACE = 1;
    private static final int WORDS = 20;

    /** @param likeness to the words of the scenario, from 0 to 1 */
    static Fit of(ToolText tool, Scenario scenario, double likeness, @Nullable Past past) {
        var hindrance = hindrance(tool, scenario);
        var bring = missing(tool, scenario);
        var guard = ageGuard(tool, scenario);
        var reasons = new ArrayList<Reason>();
        age(tool, scenario, reasons);
        themes(tool, scenario, reasons);
        needs(tool, scenario, reasons);
        words(likeness, reasons);
        talk(tool, scenario, reasons);
        place(tool, scenario, reasons);
        bag(scenario, bring, reasons);
        training(tool, scenario, reasons);
        before(past, reasons);
        return new Fit(List.copyOf(reasons), hindrance, guard, bring);
    }

    int points() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /** Whether a tool is about what was asked for at all. */
    static boolean answers(ToolText tool, Scenario scenario, double likeness) {
        return scenario.wanted().isEmpty()
                        && scenario.going().isEmpty()
                        && scenario.words() == null
                        && scenario.stage() == null
                || likeness > 0
                || !Collections.disjoint(tool.themes(), scenario.wanted())
                || !Collections.disjoint(tool.bestFor(), scenario.going())
                || !Collections.disjoint(tool.alsoFor(), scenario.going())
                || !Collections.disjoint(tool.sometimes(), scenario.going())
                || scenario.stage() != null && tool.stages().contains(scenario.stage());
    }

    private static @Nullable String hindrance(ToolText tool, Scenario scenario) {
        var age = scenario.age();
        if (age != null
                && (age < tool.ages().min() - YEARS_OF_GRACE
                        || age > tool.ages().max() + YEARS_OF_GRACE)) {
            return "Made for ages %d to %d"
                    .formatted(tool.ages().min(), tool.ages().max());
        }
        if (scenario.minutes() != null && scenario.minutes() < tool.minutes().min()) {
            return "Takes at least %d minutes".formatted(tool.minutes().min());
        }
        if (!tool.company().contains(scenario.people())) {
            return "Not for: " + scenario.people().label().toLowerCase(Locale.ROOT);
        }
        return null;
    }

    private static @Nullable String ageGuard(ToolText tool, Scenario scenario) {
        return scenario.age() == null || tool.ages().include(scenario.age())
                ? null
                : "Made for ages %d to %d: to use it, say in ageGuardReason why it is right for this child"
                        .formatted(tool.ages().min(), tool.ages().max());
    }

    private static void age(ToolText tool, Scenario scenario, List<Reason> reasons) {
        if (scenario.age() == null) {
            return;
        }
        if (tool.ages().include(scenario.age())) {
            reasons.add(new Reason(20, "Made for a child of " + scenario.age()));
        } else {
            reasons.add(new Reason(-40, "The child is a year outside the ages it is made for"));
        }
    }

    private static void themes(ToolText tool, Scenario scenario, List<Reason> reasons) {
        for (var theme : scenario.wanted()) {
            var place = tool.themes().indexOf(theme);
            if (place >= 0) {
                reasons.add(new Reason(place == 0 ? 30 : 20, "Is about: " + theme.label()));
            }
        }
        if (scenario.stage() != null && tool.stages().contains(scenario.stage())) {
            reasons.add(
                    new Reason(15, "Helps at this point: " + scenario.stage().label()));
        }
    }

    private static void needs(ToolText tool, Scenario scenario, List<Reason> reasons) {
        for (var need : scenario.going()) {
            if (tool.bestFor().contains(need)) {
                reasons.add(new Reason(30, "Is best for: " + need.label()));
            } else if (tool.alsoFor().contains(need)) {
                reasons.add(new Reason(15, "Also helps with: " + need.label()));
            } else if (tool.sometimes().contains(need)) {
                reasons.add(new Reason(5, "Sometimes helps with: " + need.label()));
            }
        }
    }

    private static void words(double likeness, List<Reason> reasons) {
        var points = (int) Math.round(WORDS * likeness);
        if (points > 0) {
            reasons.add(new Reason(points, "Matches what you wrote"));
        }
    }

    private static void talk(ToolText tool, Scenario scenario, List<Reason> reasons) {
        if (scenario.talks() == null) {
            return;
        }
        var points = switch (scenario.talks()) {
            case NOT_AT_ALL ->
                switch (tool.mode()) {
                    case NON_VERBAL -> 30;
                    case MIXED -> 15;
                    case VERBAL -> -60;
                };
            case A_LITTLE ->
                switch (tool.mode()) {
                    case NON_VERBAL -> 20;
                    case MIXED -> 10;
                    case VERBAL -> -20;
                };
            case EASILY ->
                switch (tool.mode()) {
                    case NON_VERBAL -> 0;
                    case MIXED, VERBAL -> 5;
                };
        };
        if (points != 0) {
            reasons.add(new Reason(
                    points,
                    switch (tool.mode()) {
                        case NON_VERBAL -> "Works without words";
                        case MIXED -> "Works with few words; see how it is done without";
                        case VERBAL -> "Needs talk";
                    }));
        }
    }

    private static void place(ToolText tool, Scenario scenario, List<Reason> reasons) {
        if (scenario.minutes() != null) {
            reasons.add(new Reason(10, "Fits into %d minutes".formatted(scenario.minutes())));
        }
        if (scenario.setting() != null) {
            reasons.add(
                    tool.settings().contains(scenario.setting())
                            ? new Reason(
                                    10,
                                    "Can be used here: " + scenario.setting().label())
                            : new Reason(
                                    -30, "Not meant for: " + scenario.setting().label()));
        }
    }

    private static List<String> missing(ToolText tool, Scenario scenario) {
        var bag = scenario.bag();
        return bag == null
                ? tool.materials()
                : tool.materials().stream()
                        .filter(thing -> bag.stream().noneMatch(thing::equalsIgnoreCase))
                        .toList();
    }

    private static void bag(Scenario scenario, List<String> missing, List<Reason> reasons) {
        if (scenario.bag() != null) {
            reasons.add(
                    missing.isEmpty()
                            ? new Reason(10, "Everything for it is in your bag")
                            : new Reason(-4 * missing.size(), "You would also need: " + String.join(", ", missing)));
        }
    }

    private static void training(ToolText tool, Scenario scenario, List<Reason> reasons) {
        if (tool.training() != null && !scenario.isTrainedIn(tool.training())) {
            reasons.add(
                    new Reason(-30, "Needs training first: " + tool.training().label()));
        }
    }

    private static void before(@Nullable Past past, List<Reason> reasons) {
        if (past == null) {
            return;
        }
        if (past.stopped() > 0) {
            reasons.add(new Reason(-20, "Ended early with this child before"));
        } else if (past.betterMood() > 0) {
            reasons.add(new Reason(10, "This child left it in a better mood before"));
        } else {
            reasons.add(new Reason(-5, "Used with this child before"));
        }
    }
}
