package org.holdfast.benchmarks.speed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.benchmarks.statements.Pgbench;

/** Every benchmark, in the order in which they are run: what reads comes before what fills the tables. */
record Catalogue(Optional<Pgbench> pgbench) {

    private static final List<String> IN_A_HURRY = List.of("case", "intake", "events");

    List<Benchmark> all() {
        return Stream.concat(besideStatements(), byThemselves()).toList();
    }

    /** The ones asked for; where none is, all of them, or in a hurry those that say most. */
    List<Benchmark> wanted(Options options) {
        options.names().stream()
                .filter(name -> !names().contains(name))
                .findFirst()
                .ifPresent(this::refuse);
        var names = options.names().isEmpty() && options.quick() ? IN_A_HURRY : options.names();
        return all().stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .toList();
    }

    List<String> names() {
        return Stream.of(
                        Stream.of(Starting.NAME),
                        all().stream().map(Benchmark::name),
                        Stream.of(Growing.NAME, Week.NAME, BesidePeers.NAME))
                .flatMap(Function.identity())
                .toList();
    }

    private void refuse(String name) {
        throw new CannotMeasure(
                BesideItsStatements.names().contains(name)
                        ? Pgbench.HOW_TO_GET_IT + " Without it there are: " + String.join(", ", names())
                        : "There is no benchmark " + name + ". There are: " + String.join(", ", names()));
    }

    private Stream<Benchmark> besideStatements() {
        return pgbench.stream().flatMap(program -> BesideItsStatements.all(program).stream());
    }

    private static Stream<Benchmark> byThemselves() {
        return Stream.of(
                new BesideEmptyEndpoint(),
                new CommitToApplied(),
                new BesideProducer(),
                new BesideConsumer(),
                new LongBacklog(),
                new Footprint());
    }
}
