package org.holdfast.directwork.editing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.toolkit.ToolView;
import org.holdfast.directwork.toolkit.Tools;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Tools that a council brings to the catalogue. */
@Path("/tools")
@Tag(name = "Toolkit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TOOLKIT_EDITOR)
@RunOnVirtualThread
@Transactional
class NewToolResource {

    private final ToolDrafting drafting;
    private final Tools tools;
    private final Idempotency idempotency;
    private final Caller caller;

    NewToolResource(ToolDrafting drafting, Tools tools, Idempotency idempotency, Caller caller) {
        this.drafting = drafting;
        this.tools = tools;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ToolView.class, responseCode = "201")
    @Operation(
            operationId = "draftTool",
            summary = "Begin a new tool",
            description =
                    "Its text is version 1, a draft. Nobody finds or uses it until children have looked at it and somebody"
                            + " else has approved it.")
    public ToolView begin(@Valid @NotNull DraftTool request) {
        return idempotency.accept(
                request,
                () -> drafting.begin(request, caller.worker()),
                id -> tools.getAny(id).view(),
                ToolId::new);
    }
}
