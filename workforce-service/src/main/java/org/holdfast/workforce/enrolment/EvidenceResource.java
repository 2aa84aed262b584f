package org.holdfast.workforce.enrolment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.platform.file.StoredFiles;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The portfolio of somebody on a programme. */
@Path("/enrolments")
@Tag(name = "Enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.ACADEMY, Roles.WORKFORCE})
@RunOnVirtualThread
@Transactional
class EvidenceResource {

    private static final int LONGEST = 10_485_760;

    private final Enrolments enrolments;
    private final Accompanying accompanying;
    private final StoredFiles files;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Clock clock;

    EvidenceResource(
            Enrolments enrolments,
            Accompanying accompanying,
            StoredFiles files,
            Idempotency idempotency,
            Precondition precondition,
            Clock clock) {
        this.enrolments = enrolments;
        this.accompanying = accompanying;
        this.files = files;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/evidence")
    @ResponseStatus(201)
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    @Operation(
            operationId = "addEvidence",
            summary = "Add a piece to one's portfolio",
            description = "By the person on the programme. Its file, where there is one, follows.")
    public EvidenceView add(EnrolmentId id, @Valid @NotNull RecordEvidence request) {
        return idempotency.accept(request, () -> show(id, request), piece -> evidence(id, piece), EvidenceId::new);
    }

    @GET
    @Path("/{id}/evidence/{evidenceId}")
    @Operation(
            operationId = "getEvidence",
            summary = "A piece of a portfolio",
            description = "For those who see the enrolment.")
    public EvidenceView evidence(EnrolmentId id, EvidenceId evidenceId) {
        return accompanying.seen(id).portfolio().piece(evidenceId).view();
    }

    @PUT
    @Path("/{id}/evidence/{evidenceId}/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "putEvidenceFile",
            summary = "Send the file of a piece of evidence",
            description =
                    "Up to 10 MB of PDF, Word, PowerPoint, OpenDocument text, JPEG, PNG, MP3, M4A or plain text, told from its bytes."
                            + " `If-Match` names the version of the enrolment. Once: what assessor and panel have read does not change.")
    public EvidenceView keep(
            EnrolmentId id,
            EvidenceId evidenceId,
            @RequestBody(
                            description = "The bytes of the file",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            format = "binary",
                                                            maxLength = LONGEST)))
                    @NotNull byte[] content) {
        var enrolment = accompanying.own(id);
        precondition.require(enrolment.version());
        var piece = enrolment.complete(evidenceId, clock.instant());
        piece.hold(files.keep(content, piece.fileName()));
        enrolments.flush();
        return piece.view();
    }

    @GET
    @Path("/{id}/evidence/{evidenceId}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "200",
            description = "The bytes; of which media type is on the piece of evidence",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LONGEST)))
    @Operation(
            operationId = "getEvidenceFile",
            summary = "The file of a piece of evidence",
            description = "To be saved, not shown: it comes as an attachment.")
    public Response file(EnrolmentId id, EvidenceId evidenceId) {
        var file = accompanying.seen(id).portfolio().piece(evidenceId).file();
        if (file == null) {
            throw new NotFound("file");
        }
        return Response.ok(files.content(file), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment")
                .build();
    }

    private EvidenceId show(EnrolmentId id, RecordEvidence request) {
        var enrolment = accompanying.own(id);
        precondition.check(enrolment.version());
        var piece = EvidenceId.next();
        enrolment.show(piece, request, clock.instant());
        enrolments.flush();
        return piece;
    }
}
