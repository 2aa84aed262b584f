package org.holdfast.benchmarks.speed;

import java.util.List;
import org.holdfast.benchmarks.report.Figure;

/** Something that is measured and reported by itself. */
interface Benchmark {

    /** As it is asked for on the command line. */
    String name();

    List<Figure> measure(Ground ground);
}
