package org.holdfast.caseload.language;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** Words in which children would recognise themselves. */
@Path("/")
@Tag(name = "Language", description = "Words in which children would recognise themselves")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class LanguageResource {

    private final Language language;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    LanguageResource(Language language, Precondition precondition, Caller caller, Clock clock) {
        this.language = language;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    record LanguageHints(List<LanguageHint> items) {}

    @POST
    @Path("language-checks")
    @Operation(
            operationId = "checkLanguage",
            summary = "What would a child not recognise themselves in?",
            description =
                    "Words of the council's list with their places and others to use. What stands in quotation marks is what somebody"
                            + " said and is left alone. Nothing is kept.")
    public LanguageHints check(@Valid @NotNull CheckLanguage request) {
        return new LanguageHints(language.hintsIn(request.text()));
    }

    @GET
    @Path("language-list")
    @Operation(
            operationId = "getLanguageList",
            summary = "The council's list",
            description = "The words that are pointed out, and others to use.")
    public LanguageListView list() {
        return language.current();
    }

    @PUT
    @Path("language-list")
    @RolesAllowed({Roles.SERVICE_MANAGER, Roles.LEADER})
    @Operation(
            operationId = "changeLanguageList",
            summary = "Change the council's list",
            description = "As a whole, with the reason. From now on texts are held against it.")
    public LanguageListView change(@Valid @NotNull ChangeLanguageList request) {
        var now = language.current();
        precondition.require(now.version());
        language.change(new LanguageList(now.version() + 1, request, caller.worker(), clock.instant()));
        return language.current();
    }
}
