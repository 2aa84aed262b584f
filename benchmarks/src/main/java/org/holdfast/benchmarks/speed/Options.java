package org.holdfast.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked for on the command line.
 *
 * @param names of the benchmarks to run; none is all of them
 * @param list to be told the names instead
 * @param quick about two minutes, compared with the quick one that was kept with the last whole run
 * @param strict whether a figure that became worse fails the command
 * @param saltmere whether the services are filled with the demonstration council first
 * @param rows the sizes at which growth is measured, in referrals
 */
record Options(
        List<String> names,
        boolean list,
        boolean quick,
        boolean strict,
        boolean saltmere,
        int callers,
        List<Long> rows) {

    private static final int USUAL_CALLERS = 8;
    private static final String CALLERS = "--callers=";
    private static final String ROWS = "--rows=";

    /** One council of middling size, five, and a third of the country. */
    private static final String USUAL_ROWS = "20000,100000,1000000";

    private static final List<String> FLAGS = List.of("--list", "--quick", "--strict", "--saltmere");

    static Options of(List<String> arguments) {
        var names = new ArrayList<String>();
        var flags = new ArrayList<String>();
        var callers = USUAL_CALLERS;
        var rows = rows(USUAL_ROWS);
        for (var argument : arguments) {
            if (argument.startsWith(CALLERS)) {
                callers = Integer.parseInt(argument.substring(CALLERS.length()));
            } else if (argument.startsWith(ROWS)) {
                rows = rows(argument.substring(ROWS.length()));
            } else if (argument.startsWith("--")) {
                flags.add(known(argument));
            } else {
                names.add(argument);
            }
        }
        return new Options(
                List.copyOf(names),
                flags.contains("--list"),
                flags.contains("--quick"),
                flags.contains("--strict"),
                flags.contains("--saltmere"),
                callers,
                rows);
    }

    /** What a run in a hurry measures is colder than what another does, and compares with its like only. */
    String report() {
        return quick ? "quick" : "speed";
    }

    Options inAHurry() {
        return new Options(List.of(), list, true, strict, saltmere, callers, rows);
    }

    /** It takes hours and fills disks: nothing but its name calls it. */
    boolean wantsGrowth() {
        if (names.contains(Growing.NAME) && names.size() > 1) {
            throw new CannotMeasure("Growth is measured by itself: its runs are filled as no other is.");
        }
        if (names.contains(Growing.NAME) && rows.size() < 2) {
            throw new CannotMeasure("Nothing has grown in one size: growth is measured over two at the least.");
        }
        return names.contains(Growing.NAME);
    }

    /** It fills disks too, though less of the day. */
    boolean wantsAWeek() {
        if (names.contains(Week.NAME) && names.size() > 1) {
            throw new CannotMeasure("A week is measured by itself: its run is filled as no other is.");
        }
        return names.contains(Week.NAME);
    }

    /** Others' programs have to be fetched and built for it. */
    boolean wantsPeers() {
        if (names.contains(BesidePeers.NAME) && names.size() > 1) {
            throw new CannotMeasure("Peers are measured by themselves: no other measure has strangers beside it.");
        }
        return names.contains(BesidePeers.NAME);
    }

    /** It takes minutes: a quick run leaves it out unless it is asked for. */
    boolean wantsStart() {
        return names.contains(Starting.NAME) || (names.isEmpty() && !quick);
    }

    private static List<Long> rows(String sizes) {
        return Stream.of(sizes.split(",")).map(Long::valueOf).toList();
    }

    private static String known(String flag) {
        if (!FLAGS.contains(flag)) {
            throw new CannotMeasure(
                    "./holdfast bench does not know " + flag + ": ./holdfast help lists what it takes.");
        }
        return flag;
    }
}
