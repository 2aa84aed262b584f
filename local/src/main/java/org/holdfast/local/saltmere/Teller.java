package org.holdfast.local.saltmere;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.local.saltmere.Telling.Person;
import org.holdfast.local.saltmere.Telling.Tried;
import org.jspecify.annotations.Nullable;

/** Finds the words in which somebody refers a child. */
final class Teller {

    private static final double TRIED_NOTHING = 0.35;
    private static final double WANTS_FEEDBACK = 0.8;

    private final Stock concerns = Stock.read("concerns");
    private final Stock roles = Stock.read("referrer-roles");
    private final Stock ownWords = Stock.read("own-words");
    private final List<String> tried = Stock.list("support-tried");
    private final List<String> withoutConsent = Stock.list("without-consent");
    private final Almanac almanac;
    private final Names names;
    private final Dice dice;
    private final Map<Agency, Person> leads = new HashMap<>();
    private int callers;

    Teller(Almanac almanac, Dice dice) {
        this.almanac = almanac;
        this.names = new Names(dice);
        this.dice = dice;
    }

    Telling tell(String source, @Nullable Agency agency, Approach approach) {
        var children = List.copyOf(approach.endings().keySet());
        var child = dice.pick(children);
        var danger = approach.type()
                        .filter(type -> type == CaseType.CHILD_PROTECTION)
                        .isPresent()
                && dice.chance(0.25);
        return new Telling(
                source.equals("9") ? null : person(source, agency),
                concern(source, child, approach.household()),
                dice.chance(0.4) ? words(child, approach.daysAgo()) : null,
                dice.chance(TRIED_NOTHING) ? List.of() : tried(approach.daysAgo()),
                dice.chance(0.72) ? null : dice.pick(withoutConsent),
                danger);
    }

    /** An agency speaks with one voice: its safeguarding lead's. */
    private Person person(String source, @Nullable Agency agency) {
        return agency == null
                ? somebody(source, null)
                : leads.computeIfAbsent(agency, known -> somebody(source, known));
    }

    private Person somebody(String source, @Nullable Agency agency) {
        return new Person(
                names.colleague(),
                dice.pick(roles.chapter(source)),
                agency == null ? null : agency.mailbox(),
                Names.telephone(300 + ++callers % 600),
                agency != null || dice.chance(WANTS_FEEDBACK));
    }

    private String concern(String source, Child child, Household household) {
        var group = child.isExpected() ? "expected" : group(source);
        var said = dice.pick(concerns.chapter(group)).replace("{child}", child.firstName());
        var others = household.others(child);
        return others.isEmpty()
                ? said
                : said + " " + dice.pick(concerns.chapter("others")).replace("{others}", others);
    }

    private static String group(String source) {
        return switch (source.charAt(0)) {
            case '2' -> "school";
            case '3' -> "health";
            case '6' -> "police";
            case '1' -> source.equals("10") ? "other" : "family";
            case '9' -> "neighbour";
            default -> "other";
        };
    }

    private @Nullable String words(Child child, int daysAgo) {
        var age = child.ageDaysAgo(daysAgo);
        return age < 3 ? null : dice.pick(ownWords.chapter(ChildsWords.ageBand(age)));
    }

    private List<Tried> tried(int daysAgo) {
        var list = new ArrayList<Tried>();
        for (var line : dice.pick(dice.between(1, 2), tried)) {
            var parts = line.split(" \\| ", -1);
            list.add(new Tried(parts[0], parts[1], almanac.daysAgo(daysAgo + dice.between(20, 200)), parts[2]));
        }
        return list;
    }
}
