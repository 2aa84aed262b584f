package org.holdfast.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Says once, for every operation and every schema, what all have in common, so that services describe only what is their own. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class HouseRules implements OASFilter {

    /** Put on an operation by `@Extension` that is refused without an Idempotency-Key; taken out of the published document. */
    public static final String NEEDS_KEY = "x-needs-idempotency-key";

    /** Put on an operation by `@Extension` that has no id in its address and yet answers that a record is not there; taken out likewise. */
    public static final String NOT_THERE = "x-not-there";

    private final IndexView index;

    /** @param index of the service's classes, given at build time */
    public HouseRules(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url("/").description("This service")));
        SchemaNames.tidy(document);
        new SchemaRules(index).apply(document);
        SharedParts.addTo(document);
        new OperationRules(index).apply(document);
        new Examples(document).add();
        sort(document);
    }

    /** The same classes give the same text, whatever order the build found them in. */
    private static void sort(OpenAPI document) {
        var components = document.getComponents();
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        var paths = document.getPaths();
        paths.setPathItems(new TreeMap<>(paths.getPathItems()));
        paths.getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(operation -> operation.getResponses())
                .forEach(responses -> responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses())));
    }
}
