package org.holdfast.benchmarks.statements;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several requests of the same kind that had the database do the same, with other values. */
public record Recordings(List<Recording> requests) {

    private static final int FEWEST = 3;

    public Recordings {
        requests = List.copyOf(requests);
    }

    /** The usual ones: now and then the service does something else at the same time, such as sealing its audit trail. */
    static Recordings usualAmong(List<Recording> recorded) {
        var byShape = recorded.stream()
                .filter(recording -> !recording.statements().isEmpty())
                .collect(Collectors.groupingBy(Recording::shape));
        var usual = byShape.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        if (usual.size() < FEWEST) {
            throw new IllegalStateException("No two requests had the database do the same; their statements are "
                    + byShape.keySet().stream().map(List::size).toList());
        }
        return new Recordings(usual);
    }

    /** How many statements one request issues, those that begin and end a transaction included. */
    public int statements() {
        return first().statements().size();
    }

    /** How often one of these requests repeats a statement that it has issued before. */
    public Map<String, Long> repeated() {
        return first().statements().stream()
                .filter(statement -> !statement.parameters().isEmpty())
                .collect(Collectors.groupingBy(LoggedStatement::sql, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Recording first() {
        return requests.getFirst();
    }

    Instant begun() {
        return requests.stream().map(Recording::begun).min(Instant::compareTo).orElseThrow();
    }

    /** What stood in this place in each of the requests. */
    List<@Nullable String> values(int statement, int parameter) {
        Function<Recording, @Nullable String> value =
                request -> request.statements().get(statement).parameters().get(parameter);
        return requests.stream().map(value).toList();
    }
}
