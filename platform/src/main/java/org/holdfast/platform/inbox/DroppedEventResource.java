package org.holdfast.platform.inbox;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;

/** What was given up, by whom and why. */
@Path("/dropped-events")
@Tag(name = "Operations", description = "Events that could not be handled, for whoever runs the service")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
@RunOnVirtualThread
@Transactional
class DroppedEventResource {

    private static final String LIST = "dropped-events";

    private final DroppedEvents dropped;
    private final Cursors cursors;

    DroppedEventResource(DroppedEvents dropped, Cursors cursors) {
        this.dropped = dropped;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listDroppedEvents",
            summary = "Events that were given up",
            description = "Newest first, with who dropped each and why. Their content is not shown.")
    public Page<DroppedEventView> all(@Valid @BeanParam PageRequest page) {
        return cursors.page(
                LIST,
                dropped.newest(cursors.place(LIST, page.cursor), page.limit + 1),
                page.limit,
                event -> new Place(event.droppedAt().toString(), event.eventId()));
    }
}
