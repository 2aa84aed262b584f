package org.holdfast.directwork.toolkit;

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
import org.holdfast.contracts.ToolId;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;

/** The toolkit, open to everyone who works here: students and new starters too. */
@Path("/tools")
@Tag(name = "Toolkit", description = "What a worker and a child can do together")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class ToolResource {

    private static final String BY_NAME = "tools-by-name";
    private static final String BY_MATCH = "tools-by-match";

    private final Tools tools;
    private final Cursors cursors;

    ToolResource(Tools tools, Cursors cursors) {
        this.tools = tools;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listTools",
            summary = "Tools in use",
            description = "With q the best match first, typing errors forgiven; without it by name. Filters add up.")
    public Page<ToolView> matching(@Valid @BeanParam ToolFilter filter, @Valid @BeanParam PageRequest page) {
        var list = filter.text().isPresent() ? BY_MATCH : BY_NAME;
        var rows = tools.matching(filter, cursors.place(list, page.cursor), page.limit + 1);
        return cursors.page(
                        list,
                        rows,
                        page.limit,
                        found -> new Place(found.sortKey(), found.tool().id().value()))
                .map(found -> found.tool().view());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTool",
            summary = "One tool",
            description =
                    "What it is, for which children, what to bring and what to take care of. Retired ones as well.")
    public ToolView tool(ToolId id) {
        return tools.get(id).view();
    }
}
