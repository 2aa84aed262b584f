package org.holdfast.platform.privacy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Every table of this service's database: whose data is in it. A table that is not on the map fails a test of the service. */
public final class DataMap {

    private static final String FILES = "META-INF/data-of-children.csv";
    private static final List<DataPlace> PLACES = read();

    private DataMap() {}

    public static List<DataPlace> places() {
        return PLACES;
    }

    private static List<DataPlace> read() {
        try {
            return Collections.list(
                            Thread.currentThread().getContextClassLoader().getResources(FILES))
                    .stream()
                    .flatMap(DataMap::lines)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DataPlace> lines(URL file) {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            return csv.stream().map(DataPlace::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
