package org.holdfast.platform.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
public final class Sheet {

    public static final String MEDIA_TYPE = "text/csv";

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Sheet() {}

    public static String of(String[] columns, List<Object[]> rows) {
        var text = new StringBuilder();
        try (var sheet = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(columns).get())) {
            for (var row : rows) {
                sheet.printRecord(Arrays.stream(row).map(Sheet::safe));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What somebody wrote may begin like a formula, and would be one in a spreadsheet. */
    private static @Nullable Object safe(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
