package org.holdfast.local.saltmere;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What the census asks about a child, in its codes. Each child throws dice of their own, so that no other child's come out otherwise. */
final class Characteristics {

    private static final Map<String, Integer> ETHNICITIES = Weights.of(
            entry("WBRI", 68),
            entry("WOTH", 7),
            entry("MWBC", 4),
            entry("MWAS", 3),
            entry("APKN", 4),
            entry("AIND", 2),
            entry("ABAN", 1),
            entry("BAFR", 4),
            entry("BCRB", 1),
            entry("OOTH", 2),
            entry("REFU", 1),
            entry("NOBT", 3));
    private static final Map<List<String>, Integer> DISABILITIES = Weights.of(
            entry(List.of("NONE"), 81),
            entry(List.of(), 5),
            entry(List.of("AUT"), 4),
            entry(List.of("LD"), 3),
            entry(List.of("BEH"), 2),
            entry(List.of("AUT", "LD"), 2),
            entry(List.of("COMM"), 1),
            entry(List.of("HEAR"), 1),
            entry(List.of("MOB", "PC"), 1));

    private final long seed;

    Characteristics(long seed) {
        this.seed = seed;
    }

    /** Families of one name are often of one origin. */
    String ethnicity(String fullName) {
        var family = fullName.substring(fullName.lastIndexOf(' ') + 1);
        return Dice.of(seed, "ethnicity of " + family).weighted(ETHNICITIES);
    }

    List<String> disabilities(int number) {
        return Dice.of(seed, "disabilities of " + number).weighted(DISABILITIES);
    }
}
