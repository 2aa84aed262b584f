package org.holdfast.directwork.search;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a search can be narrowed to. Its own path, since otherwise it would be looked for among the ids of tools. */
@Path("/tools/facets")
@Tag(name = "Toolkit")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class FacetsResource {

    private final ToolSearch search;
    private final Listening listening;

    FacetsResource(ToolSearch search, Listening listening) {
        this.search = search;
        this.listening = listening;
    }

    @GET
    @Operation(
            operationId = "countTools",
            summary = "What a search understood, and how many tools there are of each kind",
            description = "Of those that the same q and filters find with GET /v1/tools.")
    public FacetsView counts(@Valid @BeanParam ToolFilter filter) {
        var asked = filter.text().map(listening::to);
        return FacetsView.of(
                search.counts(filter, asked),
                asked.map(search::heard).orElse(List.of()),
                asked.map(Asked::mostAlike).orElse(List.of()));
    }
}
