package org.holdfast.platform.privacy;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ErasureId;
import org.holdfast.platform.signin.Roles;

/** What was erased here, and erasing it again after a backup was restored. */
@Path("/erasures")
@Tag(name = "Data protection")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@RunOnVirtualThread
@Transactional
class ErasureListResource {

    private final Erasing erasing;
    private final Erasures done;
    private final Clock clock;

    ErasureListResource(Erasing erasing, Erasures done, Clock clock) {
        this.erasing = erasing;
        this.done = done;
        this.clock = clock;
    }

    record ErasureList(List<ErasureDone> items) {}

    @GET
    @Operation(
            operationId = "listErasuresHere",
            summary = "What this service has erased",
            description =
                    "The oldest first, by ids alone. Keep a copy outside the database: a backup of before does not know of them.")
    public ErasureList all() {
        return new ErasureList(done.all());
    }

    @POST
    @Path("/{id}/repetition")
    @Operation(
            operationId = "repeatErasure",
            summary = "Erase again what a restored backup has brought back",
            description =
                    "For each line of the list that was kept outside the database, whether or not this database knows of it. What is"
                            + " gone already is none the worse for it, so the whole list may be sent.")
    public ErasureDone repeat(ErasureId id, @Valid @NotNull RepeatErasure request) {
        return new ErasureDone(id, request.childIds(), erasing.repeat(id, request.childIds()), clock.instant());
    }
}
