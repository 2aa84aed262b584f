package org.holdfast.benchmarks.statements;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.benchmarks.statements.FreshIds.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the requests had the database do as a script for pgbench. What was the same in all requests stays; ids that a request
 * made are made anew each time; of everything else the script takes the values of one of the requests, another each time.
 */
final class PgbenchScript {

    /** pgbench counts this up, transaction by transaction, from the number it is told to begin with. */
    static final String TICK = "tick";

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("(?<!\\w)'((?:[^']|'')*)'");

    private final Recordings recordings;
    private final Types types;
    private final List<FreshIds> freshIds;

    /** As what PostgreSQL understands the parameters of a statement. */
    interface Types {
        List<String> of(String sql);
    }

    private PgbenchScript(Recordings recordings, Types types) {
        this.recordings = recordings;
        this.types = types;
        this.freshIds = recordings.requests().stream().map(FreshIds::of).toList();
    }

    static String of(Recordings recordings, Types types) {
        return new PgbenchScript(recordings, types).text();
    }

    private String text() {
        var statements = recordings.first().statements();
        return "\\set tick :tick + 1\n\\set which random(1, "
                + recordings.requests().size() + ")\n"
                + IntStream.range(0, statements.size())
                        .mapToObj(this::statement)
                        .collect(Collectors.joining());
    }

    /** The driver sends the beginning of a transaction together with its first statement: one way to the server and back. */
    private String statement(int number) {
        var statements = recordings.first().statements();
        var line = filledIn(number) + ";\n";
        if (statements.get(number).begins()) {
            return "\\startpipeline\n" + line;
        }
        return number > 0 && statements.get(number - 1).begins() ? line + "\\endpipeline\n" : line;
    }

    private String filledIn(int number) {
        var statement = recordings.first().statements().get(number);
        var sql = withoutColonsInQuotes(statement.sql());
        if (statement.parameters().isEmpty()) {
            return sql;
        }
        var typed = types.of(statement.sql());
        return PARAMETER.matcher(sql).replaceAll(place -> {
            var parameter = Integer.parseInt(place.group(1)) - 1;
            return Matcher.quoteReplacement(
                    "((" + expression(recordings.values(number, parameter)) + ")::" + typed.get(parameter) + ")");
        });
    }

    /** A value that holds an id made by the request is made anew around it: such values are written, and not searched by. */
    private String expression(List<@Nullable String> values) {
        var first = values.getFirst();
        if (first == null) {
            return "null";
        }
        var pieces = pieces(values);
        if (pieces.stream().distinct().count() == 1 || isMadeAnew(pieces.getFirst())) {
            return pieces.getFirst().stream().map(PgbenchScript::written).collect(Collectors.joining(" || "));
        }
        return oneOf(values);
    }

    private List<List<Piece>> pieces(List<@Nullable String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(request -> freshIds.get(request).pieces(Objects.requireNonNullElse(values.get(request), "")))
                .toList();
    }

    private static String oneOf(List<@Nullable String> values) {
        return values.stream()
                .map(value -> value == null ? "null" : literal(value))
                .collect(Collectors.joining(", ", "(array[", "]::text[])[:which]"));
    }

    private static boolean isMadeAnew(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> !(piece instanceof Piece.Text));
    }

    private static String written(Piece piece) {
        return switch (piece) {
            case Piece.Text(var text) -> literal(text);
            case Piece.Id(var number) -> id(number);
            case Piece.Code(var number) ->
                "'C' || to_hex(:tick::bigint * 1000 + :client_id::bigint) || '%02d'".formatted(number);
        };
    }

    /** A UUID of version 7 as hexadecimal digits: the tick as its time, the client and the number to tell it from others. */
    private static String id(int number) {
        return "lpad(to_hex(:tick::bigint), 12, '0') || '7' || lpad(to_hex(:client_id::bigint), 3, '0') || '8%015x'"
                .formatted(number);
    }

    /** Such as a class of characters in a regular expression. */
    private static String withoutColonsInQuotes(String sql) {
        return QUOTED.matcher(sql)
                .replaceAll(quoted -> Matcher.quoteReplacement(
                        quoted.group().contains(":") ? literal(quoted.group(1).replace("''", "'")) : quoted.group()));
    }

    /** pgbench would take a colon for the beginning of a variable, even in here. */
    private static String literal(String text) {
        return "E'"
                + text.replace("\\", "\\\\")
                        .replace("'", "''")
                        .replace(":", "\\x3a")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "'";
    }
}
