package org.holdfast.directwork.artefact;

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
import org.holdfast.contracts.ArtefactId;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.directwork.work.PastWork;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.picture.Picture;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Pictures of what a child made in a session. */
@Path("/work-plans/{id}/sessions/{sessionId}/artefacts")
@Tag(name = "Work with children")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@RunOnVirtualThread
@Transactional
class ArtefactResource {

    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";
    private static final int LARGEST = 12_000_000;

    private final Artefacts artefacts;
    private final PastWork work;
    private final Caller caller;
    private final Clock clock;

    ArtefactResource(Artefacts artefacts, PastWork work, Caller caller, Clock clock) {
        this.artefacts = artefacts;
        this.work = work;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes({PNG, JPEG})
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @ChildRecord("session")
    @ResponseStatus(201)
    @APIResponseSchema(value = ArtefactView.class, responseCode = "201")
    @RequestBody(
            required = true,
            description = "The picture, up to 12 MB",
            content = {
                @Content(
                        mediaType = JPEG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST)),
                @Content(
                        mediaType = PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST))
            })
    @Operation(
            operationId = "addArtefact",
            summary = "Add a picture of what the child made",
            description =
                    "PNG or JPEG, told by its content. What is kept is drawn anew: upright, and without where and when it was taken. The"
                            + " same picture sent again is the picture that is there.")
    public ArtefactView add(
            SessionId sessionId, WorkPlanId id, @Valid @BeanParam PictureSent about, @NotNull byte[] picture) {
        var child = work.childIn(id, sessionId);
        var original = about.original();
        var sha256 = DigestUtils.sha256Hex(picture);
        return artefacts
                .sameAs(sessionId, sha256)
                .orElseGet(() -> {
                    var added = new Artefact(
                            ArtefactId.next(),
                            sessionId,
                            child,
                            Picture.of(picture),
                            sha256,
                            original,
                            caller.worker(),
                            clock.instant());
                    artefacts.persist(added);
                    return added;
                })
                .view();
    }

    @GET
    @ChildRecord("session")
    @Operation(
            operationId = "listArtefacts",
            summary = "The pictures of a session",
            description = "What is known of each, oldest first. Those added in error are there and say so.")
    public Page<ArtefactView> ofSession(SessionId sessionId, WorkPlanId id) {
        var _ = work.childIn(id, sessionId);
        return new Page<>(artefacts.of(sessionId).stream().map(Artefact::view).toList(), null);
    }

    @GET
    @Path("/{artefactId}")
    @Produces({JPEG, PNG})
    @ChildRecord("session")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(
                        mediaType = JPEG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 20_000_000)),
                @Content(
                        mediaType = PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 20_000_000))
            })
    @Operation(
            operationId = "getArtefact",
            summary = "One picture",
            description = "As it is kept. One that was added in error is shown to nobody.")
    public Response picture(SessionId sessionId, WorkPlanId id, ArtefactId artefactId) {
        var _ = work.childIn(id, sessionId);
        var artefact = artefacts.get(sessionId, artefactId);
        return Response.ok(artefact.shown(), artefact.mediaType())
                .header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("/{artefactId}/corrections")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @ChildRecord("session")
    @Operation(
            operationId = "correctArtefact",
            summary = "Mark a picture as added in error",
            description = "It stays on record, marked with the reason, and is shown to nobody any more.")
    public ArtefactView correct(
            SessionId sessionId, WorkPlanId id, ArtefactId artefactId, @Valid @NotNull MakeCorrection request) {
        var _ = work.childIn(id, sessionId);
        var artefact = artefacts.get(sessionId, artefactId);
        artefact.correct(request.reason(), caller.worker(), clock.instant());
        return artefact.view();
    }
}
