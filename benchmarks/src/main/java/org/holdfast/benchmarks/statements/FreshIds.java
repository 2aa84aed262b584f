package org.holdfast.benchmarks.statements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a request made for itself. The limit must make its own each time, the same wherever the request used the same, and
 * in rising order, or its indexes would be slower than ours.
 */
final class FreshIds {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** By which people speak of a child or a referral; no two are alike, and nobody is asked for by one in what is measured. */
    private static final Pattern CODE = Pattern.compile("C\\d{7}|HF-[0-9A-Z]{5}-[0-9A-Z]{5}");

    /** An id of version 7 begins with the milliseconds of its making. */
    private static final int TIME_SHIFT = 16;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private FreshIds() {}

    static FreshIds of(Recording request) {
        var fresh = new FreshIds();
        for (var statement : request.statements()) {
            for (var value : statement.parameters()) {
                fresh.notice(value, request.begun());
            }
        }
        return fresh;
    }

    private void notice(@Nullable String value, Instant begun) {
        if (value == null) {
            return;
        }
        if (CODE.matcher(value).matches()) {
            numbers.putIfAbsent(value, numbers.size());
        }
        var ids = UUIDS.matcher(value);
        while (ids.find()) {
            if (madeAt(ids.group()).compareTo(begun) >= 0) {
                numbers.putIfAbsent(ids.group(), numbers.size());
            }
        }
    }

    private static Instant madeAt(String id) {
        return Instant.ofEpochMilli(UUID.fromString(id).getMostSignificantBits() >>> TIME_SHIFT);
    }

    /** The value as pieces of text and numbers of ids, in their order. */
    List<Piece> pieces(String value) {
        if (CODE.matcher(value).matches()) {
            return List.of(new Piece.Code(Objects.requireNonNull(numbers.get(value))));
        }
        var pieces = new ArrayList<Piece>();
        var ids = UUIDS.matcher(value);
        var end = 0;
        while (ids.find()) {
            var number = numbers.get(ids.group());
            if (number != null) {
                addText(pieces, value, end, ids);
                pieces.add(new Piece.Id(number));
                end = ids.end();
            }
        }
        if (end < value.length() || pieces.isEmpty()) {
            pieces.add(new Piece.Text(value.substring(end)));
        }
        return pieces;
    }

    private static void addText(List<Piece> pieces, String value, int end, Matcher id) {
        if (id.start() > end) {
            pieces.add(new Piece.Text(value.substring(end, id.start())));
        }
    }

    /** A part of a value. */
    sealed interface Piece {

        /** As the request had it. */
        record Text(String text) implements Piece {}

        /** The id with this number among those of the request. */
        record Id(int number) implements Piece {}

        /** Likewise a short code that people use. */
        record Code(int number) implements Piece {}
    }
}
