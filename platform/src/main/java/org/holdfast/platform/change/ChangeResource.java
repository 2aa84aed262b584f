package org.holdfast.platform.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.signin.Roles;
import org.jspecify.annotations.Nullable;

/** What changed since a place in the feed, so that nobody has to poll records. */
@Path("/changes")
@Tag(name = "Changes", description = "What changed, so that nobody has to poll records")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SUBSCRIBER)
@RunOnVirtualThread
@Transactional
class ChangeResource {

    private static final String FEED = "changes";
    private static final UUID NO_ID = new UUID(0, 0);

    private final Session entities;
    private final Cursors cursors;

    ChangeResource(Session entities, Cursors cursors) {
        this.entities = entities;
        this.cursors = cursors;
    }

    @FromParameters
    static class Since {

        @QueryParam("since")
        @Size(max = 500) @Parameter(description = "The next of the answer before; none to read from the beginning")
        @Nullable String since;

        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1) @Max(200) @Parameter(description = "How many changes at most, 1 to 200", example = "50")
        int limit;
    }

    /**
     * One change.
     *
     * @param type the event that told of it
     */
    @Schema(name = "Change")
    record Change(
            @Schema(description = "The event that told of it", example = "ReferralReceived", maxLength = 100)
            String type,

            @Schema(example = "0199f3a2-0000-7000-8000-00000000f001")
            UUID id,

            @Schema(example = "0") int version,
            @Schema(example = "2026-11-20T09:30:00Z") Instant at) {}

    /** @param next where to read on; present even when there is nothing new */
    @Schema(name = "Changes")
    record Changes(
            List<Change> items,

            @Schema(
                    description = "Send it as since to read on; present even when there is nothing new",
                    example = "Yk3w8sVqJt1mZQxn.Y2hhbmdlc3wwMDAwMDAwMA",
                    maxLength = 500)
            String next) {}

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "What changed",
            description =
                    "Thin entries in the order in which the changes were committed: what kind, which record, which version,"
                            + " when. Ids only; read the record to see what it says, if you may. An entry appears when its event has"
                            + " reached Kafka.")
    public Changes since(@Valid @BeanParam Since request) {
        var after = cursors.place(FEED, request.since)
                .map(place -> Long.parseLong(place.sortKey()))
                .orElse(0L);
        var rows = entities.createNativeQuery("""
                        select position, type, resource_id, version, at from change
                        where position > :after order by position limit :limit
                        """, Object[].class)
                .setParameter("after", after)
                .setParameter("limit", request.limit)
                .getResultList();
        var last = rows.isEmpty() ? after : (Long) ((Object[]) rows.getLast())[0];
        return new Changes(
                rows.stream()
                        .map(Object[].class::cast)
                        .map(ChangeResource::change)
                        .toList(),
                cursors.cursor(FEED, new Place(last.toString(), NO_ID)));
    }

    private static Change change(Object[] row) {
        return new Change((String) row[1], (UUID) row[2], (Integer) row[3], (Instant) row[4]);
    }
}
