package org.holdfast.workforce.team;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Small teams under one practice supervisor. */
@Path("/teams")
@Tag(name = "Teams", description = "Small teams under one practice supervisor, each for places of its own")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class TeamResource {

    private static final String LIST = "teams";

    private final Teams teams;
    private final TeamOpening opening;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Clock clock;

    TeamResource(
            Teams teams,
            TeamOpening opening,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Clock clock) {
        this.teams = teams;
        this.opening = opening;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.WORKFORCE)
    @ResponseStatus(201)
    @APIResponseSchema(value = TeamView.class, responseCode = "201")
    @Operation(
            operationId = "openTeam",
            summary = "Open a team",
            description =
                    "From now on cases whose address lies in its postcode sectors open in this team. With `opensOn` ahead it is planned: it"
                            + " recruits, and takes cases once it is opened.")
    public TeamView open(@Valid @NotNull OpenTeam request) {
        return idempotency.accept(
                request,
                () -> opening.open(id(request), request),
                id -> teams.get(id).view(),
                TeamId::new);
    }

    @GET
    @Operation(operationId = "listTeams", summary = "All teams", description = "By name, open and closed.")
    public Page<TeamView> all(@Valid @BeanParam PageRequest page) {
        var rows = teams.byNameAfter(cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        team -> new Place(team.name(), team.id().value()))
                .map(Team::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTeam",
            summary = "One team",
            description = "Who leads it and for which places it works.")
    public TeamView team(TeamId id) {
        return teams.get(id).view();
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed(Roles.WORKFORCE)
    @Operation(
            operationId = "openPlannedTeam",
            summary = "Open a team that was planned",
            description = "From now on cases whose address lies in its postcode sectors open in this team.")
    public TeamView openPlanned(TeamId id) {
        var team = teams.get(id);
        precondition.check(team.view().version());
        outbox.publish(team.open(clock.instant()));
        return team.view();
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Roles.WORKFORCE)
    @Operation(
            operationId = "closeTeam",
            summary = "Close a team",
            description = "It takes no new cases and no new people; what it has stays with it until it is moved.")
    public TeamView close(TeamId id) {
        var team = teams.get(id);
        precondition.check(team.view().version());
        outbox.publish(team.close(clock.instant()));
        return team.view();
    }

    private static TeamId id(OpenTeam request) {
        return Objects.requireNonNullElseGet(request.id(), TeamId::next);
    }
}
