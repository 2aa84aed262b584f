package org.holdfast.local.saltmere;

import java.util.List;
import java.util.Map;
import org.holdfast.local.saltmere.Happening.Farewell;
import org.holdfast.local.saltmere.Happening.TakenOver;

/** How cases end, and who is there for the family afterwards. */
final class Farewells {

    private static final Map<String, Integer> AFTER_ASSESSMENT = Weights.of(Map.entry("RC8", 60), Map.entry("RC9", 40));
    private static final Map<String, Integer> AFTER_A_PLAN = Weights.of(Map.entry("RC7", 92), Map.entry("RC5", 8));

    private final Stock words = Stock.read("closures");
    private final Dice dice;

    Farewells(Dice dice) {
        this.dice = dice;
    }

    Farewell to(CaseFile file) {
        var reason = dice.weighted(file.type() == CaseType.ASSESSMENT ? AFTER_ASSESSMENT : AFTER_A_PLAN);
        var summary =
                dice.pick(words.chapter(reason)).replace("{child}", file.child().firstName());
        return new Farewell(reason, summary, reason.equals("RC5") ? List.of() : List.of(takesOver(file, reason)));
    }

    private TakenOver takesOver(CaseFile file, String reason) {
        var school = file.child().school();
        if (reason.equals("RC9") || school == null && dice.chance(0.6)) {
            return new TakenOver(
                    "FAMILY_HUB", dice.pick(file.team().area().hubs()), "A group a week, and somebody to ring");
        }
        return school != null && dice.chance(0.6)
                ? new TakenOver("SCHOOL", school.name(), "The pastoral lead looks out for them")
                : new TakenOver("FAMILY_NETWORK", "Grandparents and an aunt", "Weekends, and whenever it gets hard");
    }
}
