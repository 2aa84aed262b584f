package org.holdfast.platform.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What an operator does when what is kept from a state topic is doubted: have it read from the topic once more. */
@Path("/rebuilds")
@Tag(name = "Operations", description = "Events that could not be handled, for whoever runs the service")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@RunOnVirtualThread
@Transactional
class RebuildResource {

    private static final String LIST = "rebuilds";

    private final Rebuilds rebuilds;
    private final Inbox inbox;
    private final Idempotency idempotency;
    private final Cursors cursors;

    RebuildResource(Rebuilds rebuilds, Inbox inbox, Idempotency idempotency, Cursors cursors) {
        this.rebuilds = rebuilds;
        this.inbox = inbox;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    /** @param topic a state topic of which this service keeps something */
    record StartRebuild(
            @Schema(example = "holdfast.teams.v1", maxLength = 100) @NotBlank @Size(max = 100) String topic) {}

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = RebuildView.class, responseCode = "201")
    @Operation(
            operationId = "startRebuild",
            summary = "Read a state topic once more",
            description =
                    "Reads the topic from its beginning to its present end and keeps what it tells, while the service works and goes"
                            + " on listening. A row that is missing comes back, one that differs is put right, one that is newer stays.")
    public RebuildView start(@Valid @NotNull StartRebuild request) {
        return idempotency.accept(request, () -> ask(request.topic()), rebuilds::get, RebuildId::new);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRebuild",
            summary = "One reading of a topic",
            description = "Whether it has ended, and how many states it kept again.")
    public RebuildView one(RebuildId id) {
        return rebuilds.get(id);
    }

    @GET
    @Operation(
            operationId = "listRebuilds",
            summary = "Readings of topics that were asked for",
            description = "Newest first, with those that are under way.")
    public Page<RebuildView> all(@Valid @BeanParam PageRequest page) {
        return cursors.page(
                LIST,
                rebuilds.newest(cursors.place(LIST, page.cursor), page.limit + 1),
                page.limit,
                rebuild -> new Place(rebuild.askedAt().toString(), rebuild.id().value()));
    }

    private RebuildId ask(String topic) {
        if (!inbox.keeps(topic)) {
            throw new NotKeptHere();
        }
        return rebuilds.ask(topic);
    }
}
