package org.holdfast.local.saltmere;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that can be repeated. Each part of the council throws its own, so that a change to one leaves the others as they were. */
final class Dice {

    private final RandomGenerator random;

    private Dice(RandomGenerator random) {
        this.random = random;
    }

    static Dice of(long seed, String part) {
        return new Dice(RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 31 + part.hashCode()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends are possible. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Around a middle, seldom far from it: the mean of three throws. */
    int around(int middle, int reach) {
        return middle + (between(-reach, reach) + between(-reach, reach) + between(-reach, reach)) / 3;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> pick(int count, List<T> from) {
        return shuffled(from).subList(0, Math.min(count, from.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        var shuffled = new ArrayList<T>(all);
        for (var i = shuffled.size() - 1; i > 0; i--) {
            var other = random.nextInt(i + 1);
            var moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, moved);
        }
        return shuffled;
    }

    /** @param weights in an order that does not change from run to run */
    <T> T weighted(Map<T, Integer> weights) {
        var left = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (var choice : weights.entrySet()) {
            left -= choice.getValue();
            if (left < 0) {
                return choice.getKey();
            }
        }
        throw new IllegalStateException("weights must be above zero");
    }
}
