package org.holdfast.platform.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
public final class Sheet {

    public static final String MEDIA_TYPE = "text/csv";

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Sheet() {}

    public static String of(String[] columns, List<Object[]> rows) {
        var text = new StringWriter();
        try (var sheet = CsvWriter.builder().build(text)) {
            sheet.writeRecord(columns);
            rows.forEach(
                    row -> sheet.writeRecord(Arrays.stream(row).map(Sheet::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What somebody wrote may begin like a formula, and would be one in a spreadsheet. */
    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text when !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 -> "'" + text;
            default -> value.toString();
        };
    }
}
