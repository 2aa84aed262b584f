package org.holdfast.caseload.insight;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.figures.Accepted;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** Whether children and their social workers are close, in figures. */
@Path("/insights/relationship")
@Tag(
        name = "Relationship figures",
        description = "Whether children know, reach and trust their social workers, and are heard")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class RelationshipInsightResource {

    private static final String LIST = "relationship-children";

    private final ClosenessReading reading;
    private final CaseFiles cases;
    private final Teams teams;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    RelationshipInsightResource(
            ClosenessReading reading, CaseFiles cases, Teams teams, Cursors cursors, Caller caller, Clock clock) {
        this.reading = reading;
        this.cases = cases;
        this.teams = teams;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Sheet.MEDIA_TYPE, BarChart.MEDIA_TYPE})
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
    @Operation(
            operationId = "getRelationshipFigures",
            summary = "Are children and their social workers close?",
            description =
                    "Cards given, check-ins and what children said there, what children said and what came of it, calls returned: all"
                            + " together and team by team, as JSON, CSV or SVG.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ClosenessFigures.class)),
                @Content(
                        mediaType = Sheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000)),
                @Content(
                        mediaType = BarChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000))
            })
    public Response figures(@Context HttpHeaders headers) {
        var figures = ClosenessFigures.of(reading.at(clock.instant()), teams.names());
        return Accepted.answer(headers, figures, figures::sheet, figures::chart);
    }

    @GET
    @Path("/children")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @ChildRecord("case")
    @Operation(
            operationId = "listChildrenBehindRelationship",
            summary = "The children behind a figure",
            description = "Of the teams you lead, and whose records you may read.")
    public Page<ChildBehind> children(
            @QueryParam("figure") @NotNull @Parameter(description = "Which figure", example = "NO_CARD")
                    BehindCloseness figure,
            @Valid @BeanParam PageRequest page) {
        var seen = cases.heldBy(teams.ledBy(caller.worker()), caller.worker()).stream()
                .map(CaseFile::id)
                .collect(Collectors.toSet());
        var after = cursors.place(LIST, page.cursor);
        var rows = reading.at(clock.instant()).stream()
                .filter(child -> seen.contains(child.caseId()))
                .filter(figure::counts)
                .filter(child -> after.map(place -> child.caseId()
                                        .value()
                                        .toString()
                                        .compareTo(place.id().toString())
                                > 0)
                        .orElse(true))
                .limit(page.limit + 1L)
                .map(child -> new ChildBehind(child.caseId(), child.childId(), child.teamId()))
                .toList();
        return cursors.page(
                LIST, rows, page.limit, row -> new Place("", row.caseId().value()));
    }
}
