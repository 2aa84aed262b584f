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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.inbox.ParkedEvents.Parked;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.logging.Logger;

/** What an operator does about events that could not be handled: look, replay when the fault is mended, or drop. */
@Path("/parked-events")
@Tag(name = "Operations", description = "Events that could not be handled, for whoever runs the service")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@RunOnVirtualThread
@Transactional
class ParkedEventResource {

    private static final Logger LOG = Logger.getLogger(ParkedEventResource.class);
    private static final String LIST = "parked-events";

    private final ParkedEvents parked;
    private final Handling handling;
    private final DroppedEvents dropped;
    private final Inbox inbox;
    private final Cursors cursors;
    private final Caller caller;

    ParkedEventResource(
            ParkedEvents parked,
            Handling handling,
            DroppedEvents dropped,
            Inbox inbox,
            Cursors cursors,
            Caller caller) {
        this.parked = parked;
        this.handling = handling;
        this.dropped = dropped;
        this.inbox = inbox;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** @param handled how many events of the key had their effect now */
    record Replayed(int handled) {}

    record Dropped(UUID eventId) {}

    /** @param reason for whoever asks later why this had no effect: what was wrong, without names */
    record DropEvent(
            @NotNull Decision decision,

            @Schema(example = "Sent by a program under test; the record it speaks of was never there", maxLength = 500)
            @NotBlank @Size(max = 500) String reason) {

        @Schema(name = "DropDecision")
        enum Decision {
            DROP
        }
    }

    @GET
    @Operation(
            operationId = "listParkedEvents",
            summary = "Events that could not be handled",
            description =
                    "In the order in which they were parked. All later events of the same key wait behind the first; those of"
                            + " other keys go on.")
    public Page<ParkedEventView> all(@Valid @BeanParam PageRequest page) {
        var after = cursors.place(LIST, page.cursor)
                .map(place -> Long.parseLong(place.sortKey()))
                .orElse(0L);
        return cursors.page(
                        LIST,
                        parked.after(after, page.limit + 1),
                        page.limit,
                        event -> new Place(
                                String.valueOf(event.seq()), event.event().id()))
                .map(ParkedEventView::of);
    }

    @POST
    @Path("/{eventId}/replay")
    @Operation(
            operationId = "replayParkedEvent",
            summary = "Handle the parked events of a key",
            description =
                    "Handles this event's key from its first parked event to its last, in order, in one transaction. If one"
                            + " fails again, all stay parked.")
    public Replayed replay(UUID eventId) {
        var first = get(eventId).event();
        var subscription = inbox.subscription(first.consumer());
        var events = parked.ofKey(first.consumer(), first.key());
        for (var event : events) {
            handling.handleParked(event.event(), subscription);
            parked.remove(event.seq());
        }
        return new Replayed(events.size());
    }

    @POST
    @Path("/{eventId}/drop")
    @Operation(
            operationId = "dropParkedEvent",
            summary = "Give up a parked event",
            description =
                    "Removes this one event, so that those behind it can be replayed. A copy stays on the dead-letter topic; who"
                            + " dropped it, and why, stays on record.")
    public Dropped drop(UUID eventId, @Valid @NotNull DropEvent decision) {
        var given = get(eventId);
        handling.giveUp(given.event());
        dropped.add(given.event(), decision.reason(), caller.actor());
        parked.remove(given.seq());
        LOG.warnf("An operator dropped parked event %s", eventId);
        return new Dropped(eventId);
    }

    private Parked get(UUID eventId) {
        return parked.byEvent(eventId).stream().findFirst().orElseThrow(() -> new NotFound("parked event"));
    }
}
