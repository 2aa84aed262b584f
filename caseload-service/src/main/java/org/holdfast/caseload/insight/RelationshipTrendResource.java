package org.holdfast.caseload.insight;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.figures.Accepted;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** How the relationship between children and their social workers goes, over time and worker by worker. */
@Path("/insights/relationship")
@Tag(name = "Relationship figures")
@Produces({MediaType.APPLICATION_JSON, Sheet.MEDIA_TYPE, BarChart.MEDIA_TYPE})
@RunOnVirtualThread
@Transactional
class RelationshipTrendResource {

    private final TrendReading reading;
    private final Teams teams;
    private final Caller caller;
    private final Clock clock;

    RelationshipTrendResource(TrendReading reading, Teams teams, Caller caller, Clock clock) {
        this.reading = reading;
        this.teams = teams;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/trend")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
    @Operation(
            operationId = "getRelationshipTrend",
            summary = "Do children and their social workers grow closer?",
            description =
                    "Cards given, check-ins and what children said there, what children said and what came of it, and calls returned,"
                            + " month by month, of cases open and closed, as JSON, CSV or SVG.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RelationshipTrend.class)),
                @Content(
                        mediaType = Sheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000)),
                @Content(
                        mediaType = BarChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000))
            })
    public Response trend(
            @QueryParam("months")
                    @DefaultValue("13")
                    @Min(1) @Max(60) @Parameter(description = "How many months, 1 to 60, this one included", example = "13")
                    int months,
            @QueryParam("teamId") @Parameter(description = "Only cases of this team") @Nullable TeamId teamId,
            @Context HttpHeaders headers) {
        var now = clock.instant();
        var last = YearMonth.from(WorkingDays.dayOf(now));
        var first = last.minusMonths(months - 1L);
        var trend = RelationshipTrend.of(
                first,
                last,
                reading.since(first, now).stream()
                        .filter(each -> teamId == null || teamId.equals(each.teamId()))
                        .toList());
        return Accepted.answer(headers, trend, trend::sheet, trend::chart);
    }

    @GET
    @Path("/calls")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "getCallsByWorker",
            summary = "Who returns calls in time?",
            description = "Of the workers of the teams you lead, calls promised in twelve months, as JSON, CSV or SVG.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CallsByWorker.class)),
                @Content(
                        mediaType = Sheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000)),
                @Content(
                        mediaType = BarChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000))
            })
    public Response calls(@Context HttpHeaders headers) {
        var calls = CallsByWorker.of(reading.callsByWorker(teams.ledBy(caller.worker()), clock.instant()));
        return Accepted.answer(headers, calls, calls::sheet, calls::chart);
    }
}
