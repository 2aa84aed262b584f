package org.holdfast.local.saltmere;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that nobody bears: words for plants, birds, stones and weather. */
final class Names {

    private static final double TWO_SURNAMES = 0.04;

    private final List<String> firstNames = Stock.list("first-names");
    private final List<String> beginnings = Stock.list("surname-beginnings");
    private final List<String> endings = Stock.list("surname-endings");
    private final Set<String> takenByColleagues = new HashSet<>();
    private final Dice dice;

    Names(Dice dice) {
        this.dice = dice;
    }

    String firstName() {
        return dice.pick(firstNames);
    }

    /** As the children of one household have: each its own. */
    List<String> firstNames(int count) {
        return dice.pick(count, firstNames);
    }

    String surname() {
        return dice.chance(TWO_SURNAMES) ? single() + "-" + single() : single();
    }

    /** Colleagues are found by their name: no two share one. */
    String colleague() {
        var name = firstName() + " " + single();
        return takenByColleagues.add(name) ? name : colleague();
    }

    static String mailbox(String fullName) {
        return fullName.toLowerCase(Locale.ROOT).replace(' ', '.') + "@saltmere.example";
    }

    /** Of the numbers Ofcom keeps free for drama: 01632 960000 to 960999. */
    static String telephone(int number) {
        return "01632 960%03d".formatted(number % 1000);
    }

    private String single() {
        return dice.pick(beginnings) + dice.pick(endings);
    }
}
