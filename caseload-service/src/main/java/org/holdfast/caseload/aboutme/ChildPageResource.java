package org.holdfast.caseload.aboutme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.child.Children;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Roles;

/** A child on one page, in the child's own words: for whoever is about to meet them. */
@Path("/children/{id}/about-me/page")
@Tag(name = "Cards and profiles")
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class ChildPageResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    private final AboutMePages pages;
    private final Children children;
    private final AboutMePrint print;

    ChildPageResource(AboutMePages pages, Children children, AboutMePrint print) {
        this.pages = pages;
        this.children = children;
        this.print = print;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getChildsPage",
            summary = "A child on one page",
            description =
                    "As JSON, PDF or PNG, by Accept, and on paper in large print or easy to read: the latest that the child approved."
                            + " Nothing while the child has approved nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AboutMeView.class)),
                @Content(
                        mediaType = PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000)),
                @Content(
                        mediaType = PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000))
            })
    public AboutMeView page(ChildId id, @Valid @BeanParam PageWanted wanted) {
        return approved(id).view();
    }

    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public byte[] pdf(ChildId id, @Valid @BeanParam PageWanted wanted) {
        return print.pdf(printed(id), wanted);
    }

    @GET
    @Produces(PNG)
    @Operation(hidden = true)
    public byte[] png(ChildId id, @Valid @BeanParam PageWanted wanted) {
        return print.png(printed(id), wanted);
    }

    private AboutMe approved(ChildId id) {
        return pages.approved(Whose.CHILD, children.allRecordsOf(id)).orElseThrow(() -> new NotFound("page"));
    }

    private OnePage printed(ChildId id) {
        var text = approved(id).text();
        var known = children.withIds(Set.of(id)).get(id);
        return new OnePage(Whose.CHILD, known == null ? text.knownAs() : known.fullName(), text, null);
    }
}
