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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.directwork.toolkit.ToolView;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;

/** The catalogue, open to everyone who works here: students and new starters too. */
@Path("/tools")
@Tag(name = "Toolkit", description = "What a worker and a child can do together")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class SearchResource {

    private static final String BY_NAME = "tools-by-name";
    private static final String BY_MATCH = "tools-by-match";

    private final ToolSearch search;
    private final Listening listening;
    private final Cursors cursors;

    SearchResource(ToolSearch search, Listening listening, Cursors cursors) {
        this.search = search;
        this.listening = listening;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listTools",
            summary = "Tools in use",
            description =
                    "With q the best match first: typing errors are forgiven, other words for the same thing are understood"
                            + " (\"meltdown\", \"dad in prison\"), what only sounds like them too (GET /v1/tools/facets says what was heard), and a child's age named in it puts tools for other ages last. Without q"
                            + " by name. Filters add up.")
    public Page<ToolView> matching(@Valid @BeanParam ToolFilter filter, @Valid @BeanParam PageRequest page) {
        var asked = filter.text().map(listening::to);
        var list = asked.isPresent() ? BY_MATCH : BY_NAME;
        var rows = search.matching(filter, asked, cursors.place(list, page.cursor), page.limit + 1);
        return cursors.page(
                        list,
                        rows,
                        page.limit,
                        found -> new Place(found.sortKey(), found.tool().id().value()))
                .map(found -> found.tool().found(found.highlight()));
    }
}
