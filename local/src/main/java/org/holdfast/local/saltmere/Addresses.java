package org.holdfast.local.saltmere;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Homes in Saltmere. A street lies in one sector, and all of it has one postcode. */
final class Addresses {

    private static final List<String> KINDS = List.of("Street", "Lane", "Row", "Close", "Road");
    /** Letters that stand at the end of a postcode. */
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private final List<String> words = Stock.list("streets");
    private final Set<String> taken = new HashSet<>();
    private final Dice dice;
    private final List<Area> turns;
    private int settled;

    record Home(Area area, String sector, String address, String postcode) {}

    Addresses(Dice dice) {
        this.dice = dice;
        this.turns = dice.shuffled(Arrays.stream(Area.values())
                .flatMap(area -> Collections.nCopies(area.share(), area).stream())
                .toList());
    }

    /** Nobody lives there yet. */
    Home next() {
        var word = dice.between(0, words.size() - 1);
        var kind = dice.between(0, KINDS.size() - 1);
        var area = turns.get(settled++ % turns.size());
        var sector = area.sector(1 + (word + kind) % area.sectors());
        var postcode = sector + letter(word) + letter(word / 3 + kind * 4 + area.ordinal());
        var address = "%d %s %s, Saltmere".formatted(dice.between(1, 88), words.get(word), KINDS.get(kind));
        return taken.add(address + postcode) ? new Home(area, sector, address, postcode) : next();
    }

    private static char letter(int number) {
        return LETTERS.charAt(number % LETTERS.length());
    }
}
