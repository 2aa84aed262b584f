package org.holdfast.benchmarks.statements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one request had the database do, connection by connection.
 *
 * @param begun when the request was sent: an id that is younger was made by it
 */
record Recording(Instant begun, List<LoggedStatement> statements) {

    /** The relay of the outbox looks for events all the time, over a connection that it keeps to itself. */
    private static final Pattern RELAY = Pattern.compile("from outbox order by seq");

    Recording {
        statements = List.copyOf(statements);
    }

    /** Picks from the log what began between these moments and was not the relay's. */
    static Recording between(Instant begun, Instant answered, List<LoggedStatement> log) {
        var relays = relays(log);
        var bySession = new LinkedHashMap<Long, List<LoggedStatement>>();
        log.stream()
                .filter(statement -> !relays.contains(statement.session()))
                .filter(statement ->
                        !statement.at().isBefore(begun) && !statement.at().isAfter(answered))
                .forEach(statement -> bySession
                        .computeIfAbsent(statement.session(), _ -> new ArrayList<>())
                        .add(statement));
        return new Recording(
                begun, bySession.values().stream().flatMap(List::stream).toList());
    }

    private static Set<Long> relays(List<LoggedStatement> log) {
        return log.stream()
                .filter(statement -> RELAY.matcher(statement.sql()).find())
                .map(LoggedStatement::session)
                .collect(Collectors.toSet());
    }

    /** Two requests that differ in this did different things. */
    List<String> shape() {
        return statements.stream()
                .map(statement -> statement.sql() + "/" + statement.parameters().size())
                .toList();
    }
}
