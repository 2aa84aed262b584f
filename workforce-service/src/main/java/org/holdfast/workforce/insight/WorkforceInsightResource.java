package org.holdfast.workforce.insight;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.figures.Accepted;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.signin.Roles;

/** The workforce in figures, for those who answer for it: numbers, and no names. */
@Path("/insights/workforce")
@Tag(name = "Insights", description = "The workforce in figures")
@RolesAllowed({Roles.WORKFORCE, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class WorkforceInsightResource {

    private final Counting counting;

    WorkforceInsightResource(Counting counting) {
        this.counting = counting;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Sheet.MEDIA_TYPE, BarChart.MEDIA_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "The figures: JSON, a sheet, or a chart",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WorkforceInsight.class)),
                @Content(
                        mediaType = Sheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 10000000)),
                @Content(
                        mediaType = BarChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 10000000))
            })
    @Operation(
            operationId = "getWorkforceInsight",
            summary = "The workforce in figures",
            description =
                    "Turnover, agency workers, vacancies, caseload and absence by the Department's formulas, on a day: all together, by team, or"
                            + " for the last twelve months. Hours are those of the day. As JSON, as CSV or as a chart (SVG), by Accept.")
    public Response figures(@Valid @BeanParam InsightFilter filter, @Context HttpHeaders headers) {
        var insight = counting.count(filter);
        return Accepted.answer(headers, insight, () -> FiguresSheet.of(insight), () -> FiguresChart.of(insight));
    }
}
