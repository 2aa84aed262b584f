package org.holdfast.local.saltmere;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What is still to happen, taken in order of time; of two things at one moment, what was noted first. */
final class Agenda {

    private final PriorityQueue<Item> items =
            new PriorityQueue<>(Comparator.comparing(Item::at).thenComparing(Item::noted));
    private int noted;

    private record Item(Instant at, int noted, Consumer<Instant> what) {}

    void note(Instant at, Consumer<Instant> what) {
        items.add(new Item(at, noted++, what));
    }

    /** What happens may note further things. */
    void runUntil(Instant end) {
        while (!items.isEmpty() && items.peek().at().isBefore(end)) {
            var next = items.remove();
            next.what().accept(next.at());
        }
    }
}
