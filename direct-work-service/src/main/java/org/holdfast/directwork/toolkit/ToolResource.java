package org.holdfast.directwork.toolkit;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ToolId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** The tools one by one, open to everyone who works here: students and new starters too. */
@Path("/tools/{id}")
@Tag(name = "Toolkit", description = "What a worker and a child can do together")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class ToolResource {

    private final Tools tools;
    private final Vocabulary vocabulary;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    ToolResource(Tools tools, Vocabulary vocabulary, Precondition precondition, Caller caller, Clock clock) {
        this.tools = tools;
        this.vocabulary = vocabulary;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getTool",
            summary = "One tool",
            description =
                    "What it is, for which children, what to bring, what to take care of, and how to use it step by step."
                            + " Retired ones as well.")
    public ToolView tool(ToolId id) {
        return tools.get(id).wholeView();
    }

    @POST
    @Path("/retirement")
    @RolesAllowed(Roles.TOOLKIT_EDITOR)
    @Operation(
            operationId = "retireTool",
            summary = "Take a tool out of use",
            description = "It can no longer be planned or used for new work. What was done with it stays on record.")
    public ToolView retire(ToolId id, @Valid @NotNull RetireTool request) {
        var tool = tools.get(id);
        precondition.check(tool.version());
        if (request.replacedBy() != null) {
            tools.chosen(request.replacedBy(), "#/replacedBy").status().allowsNewWork("#/replacedBy");
        }
        tool.retire(request.reason(), request.replacedBy(), caller.worker(), clock.instant());
        tools.flush();
        vocabulary.learn();
        return tool.wholeView();
    }
}
