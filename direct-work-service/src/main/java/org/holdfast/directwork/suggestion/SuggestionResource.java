package org.holdfast.directwork.suggestion;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.access.Access;
import org.holdfast.platform.openapi.HouseRules;

/** What to take along to the next visit. */
@Path("/suggestions")
@Tag(name = "Toolkit")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class SuggestionResource {

    private final Suggesting suggesting;
    private final Access access;

    SuggestionResource(Suggesting suggesting, Access access) {
        this.suggesting = suggesting;
        this.access = access;
    }

    @POST
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "suggestTools",
            summary = "Tools for a visit",
            description =
                    "Best first, each with its reasons and their points, its steps, its cautions, its sheet and what else to"
                            + " bring. With childId it takes the child's age and what was used before into account; that needs a reason to"
                            + " see the child. Nothing is kept of what you ask.")
    public SuggestionsView suggest(@Valid @NotNull Scenario request) {
        if (request.childId() != null) {
            access.read("SuggestionResource.suggest", request.childId());
        }
        return suggesting.suggest(request);
    }
}
