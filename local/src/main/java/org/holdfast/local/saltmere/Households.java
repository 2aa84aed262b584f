package org.holdfast.local.saltmere;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Twenty-four hundred children in the homes where they live. */
final class Households {

    private static final double TWINS = 0.035;
    private static final double ANOTHER_SURNAME = 0.12;
    private static final int YOUNGEST = 20;
    private static final int SEVENTEEN = 6560;
    private static final Map<Integer, Integer> SIZES =
            Weights.of(Map.entry(1, 44), Map.entry(2, 30), Map.entry(3, 16), Map.entry(4, 7), Map.entry(5, 3));
    /** Years of age of the oldest child, as those in need are spread (children in need census, without the siblings). */
    private static final Map<Integer, Integer> OLDEST = Weights.of(
            Map.entry(0, 6),
            Map.entry(1, 12),
            Map.entry(4, 18),
            Map.entry(8, 24),
            Map.entry(12, 26),
            Map.entry(15, 14));

    private final Almanac almanac;
    private final Names names;
    private final Addresses addresses;
    private final Upbringing upbringing;
    private final Dice dice;
    private final List<Household> all = new ArrayList<>();
    private int children;

    private Households(Almanac almanac, Agencies agencies, Dice dice, Characteristics characteristics) {
        this.almanac = almanac;
        this.names = new Names(dice);
        this.addresses = new Addresses(dice);
        this.upbringing = new Upbringing(almanac, agencies, dice, characteristics);
        this.dice = dice;
    }

    static List<Household> settle(Almanac almanac, Agencies agencies, int count, long seed) {
        var households = new Households(almanac, agencies, Dice.of(seed, "households"), new Characteristics(seed));
        while (households.children < count) {
            households.settle(Math.min(households.dice.weighted(SIZES), count - households.children));
        }
        return List.copyOf(households.all);
    }

    private void settle(int size) {
        var home = addresses.next();
        var ages = ages(size);
        var first = names.firstNames(ages.size());
        var surname = names.surname();
        var living = new ArrayList<Child>();
        for (var i = 0; i < ages.size(); i++) {
            var given = ages.get(i) < 0 ? "Baby" : first.get(i);
            var last = i > 0 && dice.chance(ANOTHER_SURNAME) ? names.surname() : surname;
            living.add(upbringing.of(++children, given + " " + last, ages.get(i), home.area()));
        }
        all.add(new Household(
                all.size() + 1, home.area(), home.sector(), home.address(), home.postcode(), List.copyOf(living)));
    }

    /** In days, the oldest first; twins share a day. Where there is no room for another birth, one may be expected. */
    private List<Integer> ages(int size) {
        var ages = new ArrayList<>(List.of(oldest(size)));
        while (ages.size() < size) {
            var gap = dice.chance(TWINS) ? 0 : dice.between(400, 1300);
            var age = ages.getLast() - gap;
            if (age >= YOUNGEST) {
                ages.add(age);
            } else {
                if (ages.getLast() > 300 && dice.chance(0.3)) {
                    ages.add(-dice.between(15, 120));
                }
                return ages;
            }
        }
        return ages;
    }

    private int oldest(int size) {
        if (size == 1 && dice.chance(0.09)) {
            return dice.between(18 * 366, 21 * 365);
        }
        if (size == 1 && dice.chance(0.02)) {
            return -dice.between(15, 150);
        }
        var years = dice.weighted(OLDEST) + (size > 1 ? 2 : 0);
        return Math.min(years * 365 + dice.between(30, 1300), SEVENTEEN);
    }
}
