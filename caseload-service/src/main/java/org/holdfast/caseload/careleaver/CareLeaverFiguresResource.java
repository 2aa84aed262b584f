package org.holdfast.caseload.careleaver;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.figures.Accepted;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What young people who leave care are offered, in figures. */
@Path("/care-leavers/figures")
@Tag(name = "Leaving care")
@Produces({MediaType.APPLICATION_JSON, Sheet.MEDIA_TYPE, BarChart.MEDIA_TYPE})
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class CareLeaverFiguresResource {

    private final Leaving leaving;
    private final Clock clock;

    CareLeaverFiguresResource(Leaving leaving, Clock clock) {
        this.leaving = leaving;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getCareLeaverFigures",
            summary = "What are young people offered, and what do they take up?",
            description =
                    "Offers to young people in care who turn 18 in so many months, or have: made, with care experience first in line,"
                            + " taken up or not, and how many were offered none, kind by kind. As JSON, CSV or SVG.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OfferFigures.class)),
                @Content(
                        mediaType = Sheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000)),
                @Content(
                        mediaType = BarChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000))
            })
    public Response figures(
            @QueryParam("months")
                    @DefaultValue("24")
                    @Min(0) @Max(60) @Parameter(description = "How many months ahead, 0 to 60", example = "24")
                    int months,
            @QueryParam("teamId") @Parameter(description = "Only cases of this team") @Nullable TeamId teamId,
            @Context HttpHeaders headers) {
        var today = WorkingDays.dayOf(clock.instant());
        var figures = leaving.figures(today.plusMonths(months), today, teamId);
        return Accepted.answer(headers, figures, figures::sheet, figures::chart);
    }
}
