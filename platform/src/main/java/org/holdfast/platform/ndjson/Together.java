package org.holdfast.platform.ndjson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.holdfast.platform.problem.Outage;

/**
 * Several lines in one transaction: a commit waits for the disk, and they wait together. Where one of them cannot be done nothing of the
 * others is, and those around it are done without it.
 */
public final class Together {

    private Together() {}

    /** One of the lines cannot be done. */
    public static final class Stopped extends RuntimeException {

        private final int position;
        private final RuntimeException reason;

        public Stopped(int position, RuntimeException reason) {
            super(reason);
            this.position = position;
            this.reason = reason;
        }

        public RuntimeException reason() {
            return reason;
        }
    }

    /**
     * What became of each line, in their order. A lost database ends it; what was answered before is there.
     *
     * @param inOneTransaction does all of some lines or none of them, with {@link Stopped} for the one to blame
     * @param refused what to say of a line that cannot be done
     */
    public static <L, R> List<R> done(
            List<L> lines, Function<List<L>, List<R>> inOneTransaction, BiFunction<L, RuntimeException, R> refused) {
        if (lines.isEmpty()) {
            return List.of();
        }
        try {
            return inOneTransaction.apply(lines);
        } catch (Stopped stopped) {
            if (Outage.isBehind(stopped)) {
                throw stopped;
            }
            var done = new ArrayList<>(done(lines.subList(0, stopped.position), inOneTransaction, refused));
            done.add(refused.apply(lines.get(stopped.position), stopped.reason));
            done.addAll(done(lines.subList(stopped.position + 1, lines.size()), inOneTransaction, refused));
            return done;
        }
    }

    /**
     * The same where what stops them does not tell which one is to blame: each is done by itself then. A deadlock with somebody else's
     * lines ends there too.
     *
     * @param inOneTransaction does all of some lines or none of them
     */
    public static <L, R> List<R> doneOrEach(
            List<L> lines, Function<List<L>, List<R>> inOneTransaction, BiFunction<L, RuntimeException, R> refused) {
        if (lines.isEmpty()) {
            return List.of();
        }
        try {
            return inOneTransaction.apply(lines);
        } catch (RuntimeException reason) {
            if (lines.size() > 1) {
                return lines.stream()
                        .flatMap(line -> doneOrEach(List.of(line), inOneTransaction, refused).stream())
                        .toList();
            }
            if (Outage.isBehind(reason)) {
                throw reason;
            }
            return List.of(refused.apply(lines.getFirst(), reason));
        }
    }
}
