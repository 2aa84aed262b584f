package org.holdfast.platform.testing.openapi;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.holdfast.platform.testing.openapi.Permission.Child;

/** Who may call what, as it lies beside the OpenAPI document. */
final class PermissionMatrix {

    private static final Path FOLDER = Path.of("..", "contracts", "openapi", "permissions");

    private final Map<String, Permission> rows;

    private PermissionMatrix(Map<String, Permission> rows) {
        this.rows = rows;
    }

    static PermissionMatrix ofThisService() {
        var service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(service + ".csv"))) {
            return new PermissionMatrix(csv.stream()
                    .map(Permission::of)
                    .collect(Collectors.toMap(
                            Permission::operation, Function.identity(), PermissionMatrix::twice, LinkedHashMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> operations() {
        return rows.keySet();
    }

    Optional<Permission> of(ApiDocument.Operation operation) {
        return Optional.ofNullable(rows.get(operation.name()));
    }

    Set<String> operationsOn(Child child) {
        return rows.values().stream()
                .filter(row -> row.child() == child)
                .map(Permission::operation)
                .collect(Collectors.toSet());
    }

    private static Permission twice(Permission one, Permission other) {
        throw new IllegalStateException("Two rows for " + other.operation());
    }
}
