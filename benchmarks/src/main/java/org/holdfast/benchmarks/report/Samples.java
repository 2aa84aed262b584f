package org.holdfast.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What several runs of the same thing measured, in the order of the runs. Noise is what lies between the least and the greatest. */
public record Samples(@JsonValue List<Double> values) {

    @JsonCreator
    public Samples {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one run");
        }
        values = List.copyOf(values);
    }

    public static Samples of(double... values) {
        return new Samples(Arrays.stream(values).boxed().toList());
    }

    public double median() {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double least() {
        return values.stream().min(Double::compare).orElseThrow();
    }

    public double greatest() {
        return values.stream().max(Double::compare).orElseThrow();
    }

    /** Run by run, so that what slowed the machine down for a while slowed both. */
    public Samples over(Samples limit) {
        if (values.size() != limit.values.size()) {
            throw new IllegalArgumentException("a run has no limit beside it");
        }
        return new Samples(IntStream.range(0, values.size())
                .mapToObj(run -> values.get(run) / limit.values.get(run))
                .toList());
    }

    boolean reachesOver(double value) {
        return least() <= value && value <= greatest();
    }
}
