package org.holdfast.platform.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.ndjson.NdjsonLines;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;

/** The door through which a council's history comes in. */
@Path("/imports")
@Tag(name = "Imports", description = "What a council's old system recorded, with its dates")
@RolesAllowed(Roles.MIGRATION)
@RunOnVirtualThread
class ImportResource {

    private final Importing importing;
    private final TakenLines taken;

    ImportResource(Importing importing, TakenLines taken) {
        this.importing = importing;
        this.taken = taken;
    }

    @POST
    @Consumes(NdjsonLines.MEDIA_TYPE)
    @Produces(NdjsonLines.MEDIA_TYPE)
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = NdjsonLines.MEDIA_TYPE, schema = @Schema(implementation = HistoryLine.class)))
    @APIResponse(
            responseCode = "200",
            description = "One line for each line sent, in the same order, as soon as it is committed",
            content = @Content(mediaType = NdjsonLines.MEDIA_TYPE, schema = @Schema(implementation = LineResult.class)))
    @Operation(
            operationId = "bringInHistory",
            summary = "Bring in history",
            description =
                    "Takes one JSON object per line, does what it says as of the moment it was recorded, and answers each with a"
                            + " line of its own. A line that is refused leaves nothing behind, and the others go on. Sending a line again"
                            + " does nothing, so a connection that breaks half-way is harmless; the same type and key with other content is"
                            + " refused. At most 12 MB at once, and 1 MB per line. The types of line, and what each needs, are in"
                            + " docs/platform/imports.md.")
    public StreamingOutput bringIn(InputStream history) {
        return answer -> importing.pass(history, answer);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listImports",
            summary = "What was brought in",
            description =
                    "How many lines of each type, from when until when: to be held against the old system's own count.")
    public Page<ImportedTypeView> imports() {
        return new Page<>(taken.byType(), null);
    }
}
