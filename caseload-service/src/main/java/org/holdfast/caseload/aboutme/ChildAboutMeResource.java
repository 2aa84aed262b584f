package org.holdfast.caseload.aboutme;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.child.Children;
import org.holdfast.contracts.AboutMeId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What a child says of themselves. */
@Path("/children/{id}/about-me")
@Tag(name = "Cards and profiles", description = "Who I am: cards, one-page profiles, and who has been given one")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class ChildAboutMeResource {

    private final AboutMePages pages;
    private final Children children;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    ChildAboutMeResource(
            AboutMePages pages,
            Children children,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.pages = pages;
        this.children = children;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    record Editions(List<AboutMeView> items) {}

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = AboutMeView.class, responseCode = "201")
    @Operation(
            operationId = "writeAboutChild",
            summary = "Write down what the child says of themselves",
            description =
                    "In the child's own words. A new edition; what was said before stays. Shown once the child has approved it.")
    public AboutMeView write(ChildId id, @Valid @NotNull AboutMeText text) {
        return idempotency.accept(
                text, () -> create(id, text), page -> pages.get(page).view(), AboutMeId::new);
    }

    @GET
    @Operation(
            operationId = "listAboutChild",
            summary = "What the child said of themselves",
            description = "Every edition, the latest first, approved or not.")
    public Editions all(ChildId id) {
        return new Editions(pages.latestFirst(Whose.CHILD, children.allRecordsOf(id)).stream()
                .map(AboutMe::view)
                .toList());
    }

    @POST
    @Path("/{pageId}/approval")
    @Operation(
            operationId = "approveAboutChild",
            summary = "Say that the child approves it",
            description = "And how the child said so. An edition is approved once.")
    public AboutMeView approve(ChildId id, AboutMeId pageId, @Valid @NotNull ApproveAboutMe request) {
        var page = pages.get(pageId, Whose.CHILD, children.allRecordsOf(id));
        precondition.check(page.version());
        page.approve(request, caller.worker());
        pages.flush();
        return page.view();
    }

    private AboutMeId create(ChildId id, AboutMeText text) {
        var edition = pages.nextEdition(Whose.CHILD, children.allRecordsOf(id));
        var page = new AboutMe(AboutMeId.next(), Whose.CHILD, id, edition, text, caller.worker(), clock.instant());
        pages.persist(page);
        return page.id();
    }
}
