package org.holdfast.caseload.language;

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
import org.holdfast.platform.figures.Accepted;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** Whether children would recognise themselves in what is written, in figures. */
@Path("/insights/language")
@Tag(name = "Language")
@Produces({MediaType.APPLICATION_JSON, Sheet.MEDIA_TYPE, BarChart.MEDIA_TYPE})
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class LanguageInsightResource {

    private final LanguageReadings readings;
    private final Teams teams;
    private final Clock clock;

    LanguageInsightResource(LanguageReadings readings, Teams teams, Clock clock) {
        this.readings = readings;
        this.teams = teams;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getLanguageTrend",
            summary = "Do teams write so that children recognise themselves?",
            description =
                    "How much was written into children's records, and how many words of the council's list were in it, month by month"
                            + " and by the writers' teams. No text is kept for it, and nobody is named. As JSON, CSV or SVG.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LanguageTrend.class)),
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
            @Context HttpHeaders headers) {
        var last = YearMonth.from(WorkingDays.dayOf(clock.instant()));
        var first = last.minusMonths(months - 1L);
        var trend = LanguageTrend.of(first, last, readings.since(first), teams.names());
        return Accepted.answer(headers, trend, trend::sheet, trend::chart);
    }
}
