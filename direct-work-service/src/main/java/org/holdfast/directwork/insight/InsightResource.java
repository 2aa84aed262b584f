package org.holdfast.directwork.insight;

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

/** Direct work in figures, for those who answer for it: numbers, and no child. */
@Path("/insights/direct-work")
@Tag(name = "Insights", description = "Direct work in figures")
@Produces({MediaType.APPLICATION_JSON, Sheet.MEDIA_TYPE, BarChart.MEDIA_TYPE})
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER, Roles.TOOLKIT_EDITOR})
@RunOnVirtualThread
@Transactional
class InsightResource {

    private final Counting counting;

    InsightResource(Counting counting) {
        this.counting = counting;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "The figures: JSON, a sheet, or a chart",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DirectWorkInsight.class)),
                @Content(
                        mediaType = Sheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 10000000)),
                @Content(
                        mediaType = BarChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 10000000))
            })
    @Operation(
            operationId = "getDirectWorkInsight",
            summary = "Whom direct work reaches",
            description =
                    "For each team, how many of the children who have a worker of their own had a session in the last weeks, and how many"
                            + " had none; sessions, hours and disclosures over all. As JSON, as CSV or as a chart (SVG), by Accept.")
    public Response reach(@Valid @BeanParam Weeks weeks, @Context HttpHeaders headers) {
        var insight = counting.reach(weeks);
        return Accepted.answer(headers, insight, () -> InsightSheets.of(insight), () -> InsightSheets.chart(insight));
    }

    @GET
    @Path("/tools")
    @APIResponse(
            responseCode = "200",
            description = "The figures: JSON, a sheet, or a chart",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ToolInsight.class)),
                @Content(
                        mediaType = Sheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 10000000)),
                @Content(
                        mediaType = BarChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 10000000))
            })
    @Operation(
            operationId = "getToolInsight",
            summary = "What direct work is done with, and how it goes",
            description =
                    "For each tool that was used: sessions, children, faces at the end against faces at the start, sessions that ended"
                            + " early because of how the child was, how much children took part, what colleagues think of it. As JSON, CSV"
                            + " or SVG, by Accept. A happier face is no proof that the tool did it.")
    public Response tools(@Valid @BeanParam Weeks weeks, @Context HttpHeaders headers) {
        var insight = counting.tools(weeks);
        return Accepted.answer(headers, insight, () -> InsightSheets.of(insight), () -> InsightSheets.chart(insight));
    }
}
