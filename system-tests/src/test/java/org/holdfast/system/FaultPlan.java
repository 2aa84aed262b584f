package org.holdfast.system;

import static org.holdfast.system.Fault.Deed.DISCONNECT;
import static org.holdfast.system.Fault.Deed.KILL;
import static org.holdfast.system.Fault.Deed.PAUSE;
import static org.holdfast.system.Fault.Deed.RESTART;
import static org.holdfast.system.Fault.Deed.SET_CLOCK;
import static org.holdfast.system.Fault.Target.CASELOAD;
import static org.holdfast.system.Fault.Target.KAFKA;
import static org.holdfast.system.Fault.Target.POSTGRESQL;
import static org.holdfast.system.Fault.Target.REFERRAL;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.holdfast.system.Fault.Deed;
import org.holdfast.system.Fault.Target;

/** Which fault comes next: first those that every run has, in an order of its own, then whatever the seed says. */
final class FaultPlan {

    private static final List<Fault> IN_EVERY_RUN = List.of(
            new Fault(KILL, REFERRAL, Duration.ZERO),
            new Fault(KILL, CASELOAD, Duration.ZERO),
            new Fault(KILL, KAFKA, Duration.ZERO),
            new Fault(KILL, POSTGRESQL, Duration.ZERO),
            new Fault(DISCONNECT, CASELOAD, Duration.ZERO),
            new Fault(SET_CLOCK, REFERRAL, Duration.ofMinutes(3)),
            new Fault(SET_CLOCK, REFERRAL, Duration.ZERO),
            new Fault(PAUSE, KAFKA, Duration.ofSeconds(6)));

    /** A kill is what is asked about most. */
    private static final List<Deed> WEIGHED = List.of(KILL, KILL, KILL, KILL, PAUSE, RESTART, DISCONNECT, SET_CLOCK);

    private static final int LONGEST_PAUSE = 12;

    /** Seconds. Never behind: what a client says of a moment ago would not have happened yet, and is rightly refused. */
    private static final int FARTHEST_AHEAD = 600;

    private final Random dice;
    private final Deque<Fault> first;

    FaultPlan(long seed) {
        this.dice = new Random(seed);
        var shuffled = new ArrayList<>(IN_EVERY_RUN);
        Collections.shuffle(shuffled, dice);
        this.first = new ArrayDeque<>(shuffled);
    }

    /** Whether those that every run has are over. */
    boolean isPastTheFirst() {
        return first.isEmpty();
    }

    Fault next() {
        return first.isEmpty() ? any() : first.removeFirst();
    }

    private Fault any() {
        var target = Target.values()[dice.nextInt(Target.values().length)];
        var deed = WEIGHED.get(dice.nextInt(WEIGHED.size()));
        var seconds = dice.nextInt(1, deed == SET_CLOCK ? FARTHEST_AHEAD : LONGEST_PAUSE + 1);
        return new Fault(target.canSuffer(deed) ? deed : KILL, target, Duration.ofSeconds(seconds));
    }
}
