package org.holdfast.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows as CSV (RFC 4180). A value that a spreadsheet would take for a formula is marked as text. */
public final class CsvTable {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvTable() {}

    public static String of(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvTable::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A negative number is no formula. */
    private static String safe(String value) {
        return value.isEmpty() || STARTS_A_FORMULA.indexOf(value.charAt(0)) < 0 || value.matches("-[0-9.]+")
                ? value
                : "'" + value;
    }
}
