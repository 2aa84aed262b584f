package org.holdfast.directwork.editing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.toolkit.ToolText;
import org.holdfast.directwork.toolkit.Vocabulary;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The versions of a tool. Drafts are open to everyone who works here, so that they can be tried and talked about. */
@Path("/tools/{id}/versions")
@Tag(name = "Toolkit")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class EditionResource {

    private static final String LIST = "tool-versions";
    private static final String NUMBER = "The version, counted from 1 for each tool";

    private final Editions editions;
    private final ToolDrafting drafting;
    private final Vocabulary vocabulary;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    EditionResource(
            Editions editions,
            ToolDrafting drafting,
            Vocabulary vocabulary,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.editions = editions;
        this.drafting = drafting;
        this.vocabulary = vocabulary;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listToolVersions",
            summary = "The versions of a tool",
            description = "Newest first, drafts as well. An unknown tool has none.")
    public Page<EditionView> versions(ToolId id, @Valid @BeanParam PageRequest page) {
        var before = cursors.place(LIST, page.cursor)
                .map(place -> Integer.valueOf(place.sortKey()))
                .orElse(Integer.MAX_VALUE);
        return cursors.page(
                        LIST,
                        editions.newestOf(id, before, page.limit + 1),
                        page.limit,
                        edition -> new Cursors.Place(String.valueOf(edition.number()), id.value()))
                .map(Edition::view);
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getToolVersion",
            summary = "One version of a tool",
            description = "What was said of the tool when it was used.")
    public EditionView version(ToolId id, @Parameter(description = NUMBER, example = "2") int number) {
        return editions.get(id, number).view();
    }

    @POST
    @RolesAllowed(Roles.TOOLKIT_EDITOR)
    @ResponseStatus(201)
    @APIResponseSchema(value = EditionView.class, responseCode = "201")
    @Operation(
            operationId = "draftToolVersion",
            summary = "Begin a new version of a tool",
            description =
                    "One at a time: where one is being written, change that one. The catalogue stays as it is until the new"
                            + " version is approved.")
    public EditionView begin(ToolId id, @Valid @NotNull ToolText request) {
        return idempotency.accept(
                request,
                () -> drafting.beginVersion(id, request, caller.worker()),
                edition -> editions.get(edition).view(),
                EditionId::new);
    }

    @PUT
    @Path("/{number}")
    @RolesAllowed(Roles.TOOLKIT_EDITOR)
    @Operation(
            operationId = "changeToolDraft",
            summary = "Change a draft",
            description =
                    "With If-Match, so that of two people who write at once the second sees what the first has written.")
    public EditionView change(
            ToolId id, @Parameter(description = NUMBER, example = "2") int number, @Valid @NotNull ToolText request) {
        var edition = editions.get(id, number);
        precondition.require(edition.version());
        edition.rewrite(request, caller.worker(), clock.instant());
        editions.flush();
        return edition.view();
    }

    @POST
    @Path("/{number}/review")
    @RolesAllowed(Roles.TOOLKIT_EDITOR)
    @Operation(
            operationId = "reviewToolDraft",
            summary = "Say what a children's group made of a draft",
            description = "A draft can be approved only after children have looked at it.")
    public EditionView review(
            ToolId id,
            @Parameter(description = NUMBER, example = "2") int number,
            @Valid @NotNull ChildrensView request) {
        var edition = editions.get(id, number);
        precondition.check(edition.version());
        edition.reviewed(request);
        editions.flush();
        return edition.view();
    }

    @POST
    @Path("/{number}/approval")
    @RolesAllowed(Roles.TOOLKIT_EDITOR)
    @Operation(
            operationId = "decideOnToolDraft",
            summary = "Approve a draft, send it back or give it up",
            description =
                    "Somebody else than who wrote it approves it. From then on the catalogue says this; work that was done"
                            + " keeps the version it was done with.")
    public EditionView decide(
            ToolId id, @Parameter(description = NUMBER, example = "2") int number, @Valid @NotNull Decide request) {
        var edition = editions.get(id, number);
        precondition.check(edition.version());
        edition.decide(request, caller.worker(), clock.instant());
        editions.flush();
        vocabulary.learn();
        return edition.view();
    }
}
