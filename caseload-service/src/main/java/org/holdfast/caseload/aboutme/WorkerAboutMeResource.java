package org.holdfast.caseload.aboutme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.AboutMeId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.picture.Picture;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What a worker says of themselves, and their picture. */
@Path("/workers/{id}")
@Tag(name = "Cards and profiles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@RunOnVirtualThread
@Transactional
class WorkerAboutMeResource {

    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";
    private static final int LARGEST = 12_000_000;

    private final AboutMePages pages;
    private final Portraits portraits;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    WorkerAboutMeResource(
            AboutMePages pages,
            Portraits portraits,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.pages = pages;
        this.portraits = portraits;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    record WorkersEditions(List<AboutMeView> items) {}

    @POST
    @Path("/about-me")
    @ResponseStatus(201)
    @APIResponseSchema(value = AboutMeView.class, responseCode = "201")
    @Operation(
            operationId = "writeAboutMe",
            summary = "Write what you say of yourself",
            description = "By the person alone. A new edition; it is on cards and profiles once you have approved it.")
    public AboutMeView write(WorkerId id, @Valid @NotNull AboutMeText text) {
        refuseOthers(id);
        return idempotency.accept(
                text, () -> create(id, text), page -> pages.get(page).view(), AboutMeId::new);
    }

    @GET
    @Path("/about-me")
    @Operation(
            operationId = "listAboutWorker",
            summary = "What a worker says of themselves",
            description = "Every edition, the latest first; those that are not approved only for the person.")
    public WorkersEditions all(WorkerId id) {
        var own = caller.worker().equals(id);
        return new WorkersEditions(pages.latestFirst(Whose.WORKER, Set.of(id)).stream()
                .map(AboutMe::view)
                .filter(page -> own || page.approvedOn() != null)
                .toList());
    }

    @POST
    @Path("/about-me/{pageId}/approval")
    @Operation(
            operationId = "approveAboutMe",
            summary = "Approve what is said of you",
            description = "From now on it is on your cards and your profile.")
    public AboutMeView approve(WorkerId id, AboutMeId pageId, @Valid @NotNull ApproveAboutMe request) {
        refuseOthers(id);
        var page = pages.get(pageId, Whose.WORKER, Set.of(id));
        precondition.check(page.version());
        page.approve(request, caller.worker());
        pages.flush();
        return page.view();
    }

    @POST
    @Path("/picture")
    @Consumes({PNG, JPEG})
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
            operationId = "setPictureOfMe",
            summary = "Give your picture",
            description =
                    "By the person alone. PNG or JPEG, told by its content; the middle of it is kept as a small square, without where and"
                            + " when it was taken.")
    public PictureKept picture(WorkerId id, @NotNull byte[] picture) {
        refuseOthers(id);
        return portraits.keep(id, Picture.of(picture), clock.instant());
    }

    @GET
    @Path("/picture")
    @Produces(JPEG)
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content =
                    @Content(
                            mediaType = JPEG,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 200000)))
    @Operation(
            operationId = "getPictureOfWorker",
            summary = "A worker's picture",
            description = "As it is on their cards.")
    public byte[] pictureOf(WorkerId id) {
        return portraits.of(id).orElseThrow(() -> new NotFound("picture"));
    }

    private AboutMeId create(WorkerId id, AboutMeText text) {
        var page = new AboutMe(
                AboutMeId.next(),
                Whose.WORKER,
                id,
                pages.nextEdition(Whose.WORKER, Set.of(id)),
                text,
                caller.worker(),
                clock.instant());
        pages.persist(page);
        return page.id();
    }

    private void refuseOthers(WorkerId id) {
        if (!caller.worker().equals(id)) {
            throw new NotFound("worker");
        }
    }
}
