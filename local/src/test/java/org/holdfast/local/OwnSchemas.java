package org.holdfast.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Schemas for what no Java model is published for: the fields that are used here, and no other. */
final class OwnSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> SCHEMAS = Map.of(
            "Cluster", "cluster.json",
            "ScheduledBackup", "scheduled-backup.json",
            "ObjectStore", "object-store.json",
            "Keycloak", "keycloak.json",
            "Kustomization", "kustomization.json",
            "Component", "kustomization.json");

    private OwnSchemas() {}

    static List<Error> complaints(Map<String, Object> content) {
        var file = Manifest.ROOT.resolve("schemas").resolve(SCHEMAS.getOrDefault((String) content.get("kind"), "none"));
        try {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.readTree(file.toFile()));
            return schema.validate(JSON.valueToTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A patch says what it changes and leaves out the rest. */
    static List<Error> complaintsOfAPatch(Map<String, Object> content) {
        return complaints(content).stream()
                .filter(error -> !error.getKeyword().equals("required"))
                .toList();
    }
}
