package org.holdfast.directwork.starter;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.starter.OwnStarterSet.Progress;
import org.holdfast.directwork.toolkit.Tools;
import org.holdfast.directwork.work.PastWork;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.RestPath;

/** Starter sets: open to everyone, changed by the toolkit's editors, given to whoever joins. */
@Path("/starter-sets")
@Tag(name = "Toolkit")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class StarterSetResource {

    private final StarterSets sets;
    private final Tools tools;
    private final PastWork pastWork;
    private final Precondition precondition;
    private final Caller caller;

    StarterSetResource(StarterSets sets, Tools tools, PastWork pastWork, Precondition precondition, Caller caller) {
        this.sets = sets;
        this.tools = tools;
        this.pastWork = pastWork;
        this.precondition = precondition;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listStarterSets",
            summary = "The tools to begin with",
            description =
                    "For students, for newly qualified workers, and for everyone else who joins. All of them, by code.")
    public Page<StarterSetView> all() {
        return new Page<>(sets.all().stream().map(StarterSet::view).toList(), null);
    }

    @GET
    @Path("/mine")
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "getOwnStarterSet",
            summary = "The starter set you were given",
            description =
                    "Given by itself to whoever joins, within seconds; with it, which of its tools you have used in a session."
                            + " Who was here before has none.")
    public OwnStarterSet mine() {
        var worker = caller.worker();
        var given = sets.givenTo(worker).orElseThrow(() -> new NotFound("starter set"));
        var used = pastWork.toolsUsedBy(worker);
        return new OwnStarterSet(
                given.set().view(),
                given.on(),
                given.set().tools().stream()
                        .flatMap(each -> progress(each, used))
                        .toList());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getStarterSet", summary = "One starter set", description = "What to begin with, and why.")
    public StarterSetView set(
            @RestPath
                    @Parameter(
                            description = "The set's short name",
                            example = "newly-qualified",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 60))
                    String code) {
        return sets.get(code).view();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.TOOLKIT_EDITOR)
    @Operation(
            operationId = "changeStarterSet",
            summary = "Change a starter set",
            description = "With If-Match, so that nobody writes over what somebody else has written.")
    public StarterSetView change(
            @RestPath
                    @Parameter(
                            description = "The set's short name",
                            example = "newly-qualified",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 60))
                    String code,
            @Valid @NotNull ChangeStarterSet request) {
        var set = sets.get(code);
        precondition.require(set.version());
        IntStream.range(0, request.tools().size())
                .forEach(place -> requireInUse(request.tools().get(place), "#/tools/%d/toolId".formatted(place)));
        set.change(request);
        sets.flush();
        return set.view();
    }

    private void requireInUse(StarterTool each, String pointer) {
        tools.chosen(each.toolId(), pointer).requireInUse(pointer);
    }

    private Stream<Progress> progress(StarterTool each, Set<ToolId> used) {
        return Stream.of(tools.get(each.toolId()))
                .filter(tool -> !tool.isRetired())
                .map(tool -> new Progress(tool.view(), each.why(), used.contains(tool.id())));
    }
}
