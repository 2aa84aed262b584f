package org.holdfast.caseload.card;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.aboutme.AboutMePrint;
import org.holdfast.caseload.aboutme.KnownAs;
import org.holdfast.caseload.aboutme.PageWanted;
import org.holdfast.caseload.aboutme.Portraits;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Roles;

/** A worker on one page. */
@Path("/workers/{id}/profile")
@Tag(name = "Cards and profiles")
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@RunOnVirtualThread
@Transactional
class ProfileResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    private final KnownAs pages;
    private final Portraits portraits;
    private final Workers workers;
    private final AboutMePrint print;

    ProfileResource(KnownAs pages, Portraits portraits, Workers workers, AboutMePrint print) {
        this.pages = pages;
        this.portraits = portraits;
        this.workers = workers;
        this.print = print;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getWorkerProfile",
            summary = "A worker on one page",
            description =
                    "As JSON, PDF or PNG, by Accept, and on paper in large print or easy to read: what they approved of themselves, in"
                            + " their own words. Nothing while they have approved nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The profile",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Profile.class)),
                @Content(
                        mediaType = PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000)),
                @Content(
                        mediaType = PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000))
            })
    public Profile profile(WorkerId id, @Valid @BeanParam PageWanted wanted) {
        return of(id);
    }

    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public byte[] pdf(WorkerId id, @Valid @BeanParam PageWanted wanted) {
        return print.pdf(of(id).page(), wanted);
    }

    @GET
    @Produces(PNG)
    @Operation(hidden = true)
    public byte[] png(WorkerId id, @Valid @BeanParam PageWanted wanted) {
        return print.png(of(id).page(), wanted);
    }

    private Profile of(WorkerId id) {
        var worker = workers.find(id).orElseThrow(() -> new NotFound("worker"));
        return new Profile(
                id,
                worker.fullName(),
                pages.ofWorker(id).orElseThrow(() -> new NotFound("profile")),
                portraits.of(id).orElse(null));
    }
}
