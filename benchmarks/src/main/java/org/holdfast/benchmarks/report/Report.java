package org.holdfast.benchmarks.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one run of the bench measured.
 *
 * @param conditions under which, in one line
 */
public record Report(Instant at, Machine machine, String conditions, List<Figure> figures) {

    public Report {
        figures = List.copyOf(figures);
    }

    public String markdown() {
        return Markdown.OF_SPEED.of(this);
    }

    /** Of the same lists and reads at several sizes. */
    public String markdown(Curves curves) {
        return Markdown.OF_GROWTH.of(this) + curves.table();
    }

    /** Of five days of everybody's work. */
    public String markdownOfAWeek() {
        return Markdown.OF_A_WEEK.of(this);
    }

    /** Of others that do similar work. */
    public String markdownOfPeers() {
        return Markdown.OF_PEERS.of(this);
    }

    Optional<Figure> figure(String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }
}
