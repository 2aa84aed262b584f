package org.holdfast.caseload.timewith;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.Day;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Do social workers have time for children? */
@Path("/insights/time-with-children")
@Tag(name = "Time with children", description = "Whether those who work with children have time for them")
@RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class TimeWithChildrenResource {

    private static final int MONTHS = 3;

    private final VisitCounting counting;
    private final Clock clock;

    TimeWithChildrenResource(VisitCounting counting, Clock clock) {
        this.counting = counting;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getTimeWithChildren",
            summary = "How much time children get",
            description =
                    "Visits, whether the child was seen and seen alone, hours, minutes for each child, and how often supervisors and"
                            + " directors came along; by team or by month. Figures only. The last three months where no days are named.")
    public TimeWithChildren figures(
            @QueryParam("from") @Parameter(description = "The first day", example = "2026-08-21") @Nullable Day from,
            @QueryParam("until") @Parameter(description = "The last day", example = "2026-11-20") @Nullable Day until,
            @QueryParam("by")
                    @DefaultValue("TEAM")
                    @Parameter(description = "By what the figures are told apart", example = "TEAM")
                    VisitCounting.By by) {
        var last = until == null ? WorkingDays.dayOf(clock.instant()) : until.date();
        var first = from == null ? last.minusMonths(MONTHS).plusDays(1) : from.date();
        return counting.of(first.isAfter(last) ? last : first, last, by);
    }

    @GET
    @Path("/table")
    @Produces(Sheet.MEDIA_TYPE)
    @APIResponse(
            responseCode = "200",
            description = "The figures as a table",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 1000000)))
    @Operation(
            operationId = "getTimeWithChildrenTable",
            summary = "The same as a table",
            description = "As CSV, all teams together first.")
    public String table(
            @QueryParam("from") @Parameter(description = "The first day", example = "2026-08-21") @Nullable Day from,
            @QueryParam("until") @Parameter(description = "The last day", example = "2026-11-20") @Nullable Day until,
            @QueryParam("by")
                    @DefaultValue("TEAM")
                    @Parameter(description = "By what the figures are told apart", example = "TEAM")
                    VisitCounting.By by) {
        return Sheet.of(TimeWithChildren.COLUMNS, figures(from, until, by).rows());
    }
}
