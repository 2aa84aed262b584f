package org.holdfast.directwork.attachment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.toolkit.Tools;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.file.StoredFiles;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Files that come with a tool, for everyone who works here. */
@Path("/tools/{id}/attachments")
@Tag(name = "Toolkit")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class AttachmentResource {

    private static final int LONGEST = 10_485_760;

    private final Attachments attachments;
    private final Tools tools;
    private final StoredFiles files;
    private final Caller caller;
    private final Clock clock;

    AttachmentResource(Attachments attachments, Tools tools, StoredFiles files, Caller caller, Clock clock) {
        this.attachments = attachments;
        this.tools = tools;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.TOOLKIT_EDITOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
    @RequestBody(
            required = true,
            description = "The bytes of the file, up to 10 MB",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LONGEST)))
    @Operation(
            operationId = "addToolAttachment",
            summary = "Add a file to a tool",
            description =
                    "PDF, Word, PowerPoint, OpenDocument text, JPEG, PNG, MP3, M4A or plain text, told from its bytes. The same file"
                            + " sent again is the file that is there.")
    public AttachmentView add(ToolId id, @Valid @BeanParam AttachmentSent about, @NotNull byte[] content) {
        var tool = tools.getAny(id);
        return attachments
                .sameAs(tool.id(), DigestUtils.sha256Hex(content))
                .orElseGet(() -> {
                    var kept = files.keep(content, null);
                    var added = new Attachment(tool.id(), about.title(), kept, caller.worker(), clock.instant());
                    attachments.persistAndFlush(added);
                    return added;
                })
                .view();
    }

    @GET
    @Operation(
            operationId = "listToolAttachments",
            summary = "The files of a tool",
            description = "What is known of each, oldest first. Those added in error are there and say so.")
    public Page<AttachmentView> ofTool(ToolId id) {
        return new Page<>(
                attachments.of(tools.getAny(id).id()).stream()
                        .map(Attachment::view)
                        .toList(),
                null);
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "200",
            description = "The bytes; of which media type is in the list",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LONGEST)))
    @Operation(
            operationId = "getToolAttachment",
            summary = "One file of a tool",
            description =
                    "To be saved, not shown: it comes as an attachment. One that was added in error is given to nobody.")
    public Response file(ToolId id, AttachmentId attachmentId) {
        return Response.ok(files.content(attachments.get(id, attachmentId).given()), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("/{attachmentId}/corrections")
    @RolesAllowed(Roles.TOOLKIT_EDITOR)
    @Operation(
            operationId = "correctToolAttachment",
            summary = "Mark a file as added in error",
            description = "It stays on record, marked with the reason, and is given to nobody any more.")
    public AttachmentView correct(ToolId id, AttachmentId attachmentId, @Valid @NotNull MakeCorrection request) {
        var attachment = attachments.get(id, attachmentId);
        attachment.correct(request.reason(), caller.worker(), clock.instant());
        return attachment.view();
    }
}
