package org.holdfast.workforce.strategy;

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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.Colleagues;
import org.holdfast.workforce.team.Teams;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What is meant to change for the workforce, and whether it does: numbers, and no names. */
@Path("/strategy/objectives")
@Tag(name = "Strategy", description = "What is meant to change for the workforce, and whether it does")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKFORCE, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class ObjectiveResource {

    private static final String LIST = "objectives";

    private final Objectives objectives;
    private final Readings readings;
    private final Following following;
    private final Teams teams;
    private final Colleagues colleagues;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    ObjectiveResource(
            Objectives objectives,
            Readings readings,
            Following following,
            Teams teams,
            Colleagues colleagues,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.objectives = objectives;
        this.readings = readings;
        this.following = following;
        this.teams = teams;
        this.colleagues = colleagues;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.WORKFORCE, Roles.LEADER})
    @ResponseStatus(201)
    @APIResponseSchema(value = ObjectiveView.class, responseCode = "201")
    @Operation(
            operationId = "setObjective",
            summary = "Set an objective",
            description =
                    "Bound to a figure, which is read by itself from then on, every day. Where the figure can be counted for days that are over, the"
                            + " last day of each of the twelve months before is there at once.")
    public ObjectiveView set(@Valid @NotNull SetObjective request) {
        return idempotency.accept(request, () -> add(request), this::one, ObjectiveId::new);
    }

    @GET
    @Operation(
            operationId = "listObjectives",
            summary = "All objectives",
            description = "In the order in which they were set, each with the latest figure and how it stands.")
    public Page<ObjectiveView> all(@Valid @BeanParam PageRequest page) {
        var rows = objectives.after(cursors.place(LIST, page.cursor), page.limit + 1);
        var latest = readings.latest(rows.stream().map(Objective::id).toList());
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        objective -> new Place("", objective.id().value()))
                .map(objective -> objective.view(latest.get(objective.id()), today()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getObjective",
            summary = "One objective",
            description = "With the latest figure, and how it stands.")
    public ObjectiveView one(ObjectiveId id) {
        return view(objectives.get(id));
    }

    @GET
    @Path("/{id}/readings")
    @Operation(
            operationId = "listObjectiveReadings",
            summary = "What the figure of an objective was",
            description = "Day by day, the earliest first. A day that is over keeps what was read on it.")
    public Page<Reading> history(ObjectiveId id, @Valid @BeanParam HistoryFilter filter) {
        return new Page<>(readings.of(objectives.get(id).id(), filter.first(today()), filter.last(today())), null);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Roles.WORKFORCE, Roles.LEADER})
    @Operation(
            operationId = "endObjective",
            summary = "Follow an objective no longer",
            description = "Its history stays on record.")
    public ObjectiveView end(ObjectiveId id, @Valid @NotNull EndObjective request) {
        var objective = objectives.get(id);
        precondition.check(objective.version());
        objective.end(request, clock.instant());
        objectives.flush();
        return view(objective);
    }

    private ObjectiveId add(SetObjective request) {
        if (request.teamId() != null && !teams.takesPeople(request.teamId())) {
            throw new NoTeamToMeasure();
        }
        if (colleagues
                .find(request.ownerId())
                .filter(owner -> !owner.isGone(today()))
                .isEmpty()) {
            throw new OwnerNotHere();
        }
        var objective = new Objective(ObjectiveId.next(), request, caller.worker(), clock.instant());
        objectives.persistAndFlush(objective);
        following.begin(objective);
        return objective.id();
    }

    private ObjectiveView view(Objective objective) {
        var latest = readings.latest(List.of(objective.id()));
        return objective.view(latest.get(objective.id()), today());
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
