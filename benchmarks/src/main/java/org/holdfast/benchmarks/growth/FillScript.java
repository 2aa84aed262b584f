package org.holdfast.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * SQL that fills a database, with {@code :names} for sizes. A statement below {@code -- each of :name} runs in batches, from
 * {@code :from} to {@code :to}, so that no transaction grows with the size.
 */
record FillScript(String text) {

    private static final String EACH_OF = "-- each of :";
    private static final Pattern END = Pattern.compile(";\\s*(\n|$)");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d+");
    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-z_]+)");

    /** @param name of a file beside this class, without its ending */
    static FillScript called(String name) {
        try (var file = FillScript.class.getResourceAsStream(name + ".sql")) {
            return new FillScript(new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to run, in this order. */
    Stream<String> statements(Map<String, String> parameters, long rowsAtOnce) {
        return END.splitAsStream(text)
                .filter(part -> !sql(part).isEmpty())
                .flatMap(part -> eachOf(part)
                        .map(name ->
                                batches(sql(part), Long.parseLong(value(name, parameters)), rowsAtOnce, parameters))
                        .findFirst()
                        .orElseGet(() -> Stream.of(filledIn(sql(part), parameters))));
    }

    private static Stream<String> batches(String sql, long rows, long rowsAtOnce, Map<String, String> parameters) {
        return LongStream.iterate(0, from -> from < rows, from -> from + rowsAtOnce)
                .mapToObj(from -> {
                    var batch = new HashMap<>(parameters);
                    batch.put("from", Long.toString(from));
                    batch.put("to", Long.toString(Math.min(from + rowsAtOnce, rows) - 1));
                    return filledIn(sql, batch);
                });
    }

    private static String filledIn(String sql, Map<String, String> parameters) {
        return PARAMETER.matcher(sql).replaceAll(found -> literal(value(found.group(1), parameters)));
    }

    /** A product of two sizes is too much for what a bare number in SQL is. */
    private static String literal(String value) {
        return WHOLE_NUMBER.matcher(value).matches() ? "bigint '" + value + "'" : value;
    }

    private static String value(String name, Map<String, String> parameters) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Nobody says what :" + name + " is");
        }
        return value;
    }

    private static Stream<String> eachOf(String part) {
        return part.lines().filter(line -> line.startsWith(EACH_OF)).map(line -> line.substring(EACH_OF.length()));
    }

    private static String sql(String part) {
        return part.lines()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
