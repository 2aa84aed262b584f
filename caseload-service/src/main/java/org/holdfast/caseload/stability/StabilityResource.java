package org.holdfast.caseload.stability;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.Day;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Whether children keep the social workers they know. */
@Path("/insights/stability")
@Tag(name = "Stability", description = "Whether children keep the social workers they know")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class StabilityResource {

    private static final String LIST = "stability-children";

    /** Nothing is counted before there was a Children Act. */
    private static final LocalDate CHILDREN_ACT = LocalDate.of(1989, 11, 16);

    private final Journeys journeys;
    private final Teams teams;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    StabilityResource(Journeys journeys, Teams teams, Cursors cursors, Caller caller, Clock clock) {
        this.journeys = journeys;
        this.teams = teams;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER, Roles.WORKFORCE})
    @Operation(
            operationId = "getStability",
            summary = "Do children keep their social workers?",
            description =
                    "Social workers per child in twelve months, the same one throughout by age, how long they have known each"
                            + " other, how relationships end and why, and days without anybody: on a day, month by month before, and team by"
                            + " team. Figures only.")
    public StabilityReport report(
            @QueryParam("on") @Parameter(description = "The day; today where absent", example = "2026-10-31") @Nullable Day on,
            @QueryParam("months")
                    @DefaultValue("13")
                    @Min(1) @Max(60) @Parameter(description = "How many months the trend has, 1 to 60", example = "13")
                    int months,
            @QueryParam("teamId") @Parameter(description = "Only cases of this team") @Nullable TeamId teamId) {
        var day = day(on);
        var counted = journeys.since(day.minusMonths(months + 12L)).stream()
                .filter(journey -> teamId == null || teamId.equals(journey.teamId()))
                .toList();
        return StabilityReport.of(day, months, counted, teams.names());
    }

    @GET
    @Path("/children")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @ChildRecord("case")
    @Operation(
            operationId = "listChildrenBehindStability",
            summary = "The children behind a figure",
            description = "Of the teams you lead.")
    public Page<CountedChild> children(
            @QueryParam("figure") @NotNull @Parameter(description = "Which figure", example = "THREE_AND_MORE_WORKERS")
                    BehindTheFigure figure,
            @QueryParam("on") @Parameter(description = "The day; today where absent", example = "2026-10-31") @Nullable Day on,
            @Valid @BeanParam PageRequest page) {
        var day = day(on);
        var led = teams.ledBy(caller.worker());
        var after = cursors.place(LIST, page.cursor);
        var rows = journeys.since(day.minusMonths(12)).stream()
                .filter(journey -> journey.teamId() != null && led.contains(journey.teamId()))
                .filter(journey -> figure.counts(journey, day))
                .sorted(Comparator.comparing(journey -> journey.caseId().value()))
                .filter(journey -> after.map(place -> journey.caseId().value().compareTo(place.id()) > 0)
                        .orElse(true))
                .limit(page.limit + 1L)
                .map(journey -> new CountedChild(
                        journey.caseId(),
                        journey.childId(),
                        journey.teamId(),
                        journey.workersWithin(day.minusMonths(12), day)))
                .toList();
        return cursors.page(
                LIST, rows, page.limit, row -> new Place("", row.caseId().value()));
    }

    private LocalDate day(@Nullable Day on) {
        var today = WorkingDays.dayOf(clock.instant());
        if (on == null || on.date().isAfter(today)) {
            return today;
        }
        return on.date().isBefore(CHILDREN_ACT) ? CHILDREN_ACT : on.date();
    }
}
