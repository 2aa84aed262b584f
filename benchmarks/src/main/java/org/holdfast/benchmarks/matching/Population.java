package org.holdfast.benchmarks.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Invented families: brothers and sisters, twins, and strangers of the same name. The same seed gives the same children. */
final class Population {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static final int DAYS_OF_CHILDHOOD = 18 * 365;
    private static final double TWINS = 0.03;
    private static final double NAMESAKE = 0.02;

    private final Random random;
    private final Names names;
    private final List<Someone> remembered = new ArrayList<>();
    private int number;

    Population(long seed) {
        this.random = new Random(seed);
        this.names = new Names(random);
    }

    List<Someone> children(int count) {
        var children = new ArrayList<Someone>(count);
        each(count, children::add);
        return children;
    }

    void each(int count, Consumer<Someone> taker) {
        while (number < count) {
            family(count, taker);
        }
    }

    private void family(int count, Consumer<Someone> taker) {
        var family = names.family();
        var postcode = postcode();
        var school = "School " + random.nextInt(400);
        var size = 1 + (int) (Math.pow(random.nextDouble(), 1.5) * 4);
        var given = new ArrayList<String>();
        for (var place = 0; place < size && number < count; place++) {
            var born = TODAY.minusDays(random.nextInt(DAYS_OF_CHILDHOOD) + 1L);
            var births = random.nextDouble() < TWINS ? 2 : 1;
            for (var birth = 0; birth < births && number < count; birth++) {
                taker.accept(someone(family, born, postcode, school, given));
            }
        }
    }

    private Someone someone(String family, LocalDate born, String postcode, String school, List<String> siblings) {
        if (random.nextDouble() < NAMESAKE && !remembered.isEmpty()) {
            var other = remembered.get(random.nextInt(remembered.size()));
            return remember(other.given(), other.family(), other.sex(), born, postcode, school);
        }
        var sex = random.nextBoolean() ? "F" : "M";
        var given = "F".equals(sex) ? names.girl() : names.boy();
        while (siblings.contains(given)) {
            given = "F".equals(sex) ? names.girl() : names.boy();
        }
        siblings.add(given);
        return remember(given, family, sex, born, postcode, school);
    }

    private Someone remember(String given, String family, String sex, LocalDate born, String postcode, String school) {
        var child = new Someone(
                number++,
                given,
                family,
                born,
                sex,
                postcode,
                school,
                "N%09d".formatted(number),
                "U%09d".formatted(number));
        if (remembered.size() < 2000) {
            remembered.add(child);
        }
        return child;
    }

    private String postcode() {
        var letters = "ABDEFGHJLNPQRSTUWXYZ";
        return "SZ%d %d%c%c"
                .formatted(
                        1 + random.nextInt(40),
                        random.nextInt(10),
                        letters.charAt(random.nextInt(letters.length())),
                        letters.charAt(random.nextInt(letters.length())));
    }
}
