package org.holdfast.caseload.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** What is due for all children of a person or a team. */
@Path("/visits")
@Tag(name = "Visits", description = "When a child is to be seen, and whether that happened")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@RunOnVirtualThread
@Transactional
class DueResource {

    private static final String LIST = "due";

    private final Due due;
    private final CaseFiles cases;
    private final Teams teams;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    DueResource(Due due, CaseFiles cases, Teams teams, Cursors cursors, Caller caller, Clock clock) {
        this.due = due;
        this.cases = cases;
        this.teams = teams;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @ChildRecord("case")
    @Operation(
            operationId = "listDueContacts",
            summary = "Which children are to be seen, and which plans reviewed",
            description =
                    "Of the children whose social worker you are, and of the teams you lead; within the days asked for, what is over"
                            + " first.")
    public Page<DueView> due(
            @QueryParam("overdue") @Parameter(description = "Only what is over", example = "true") boolean overdue,
            @QueryParam("days")
                    @DefaultValue("7")
                    @Min(0) @Max(366) @Parameter(description = "Due within so many days, 0 to 366", example = "7")
                    int days,
            @Valid @BeanParam PageRequest page) {
        var today = WorkingDays.dayOf(clock.instant());
        var after = cursors.place(LIST, page.cursor);
        var rows = due.of(cases.heldBy(teams.ledBy(caller.worker()), caller.worker()), today).stream()
                .filter(each -> overdue ? each.overdue() : !each.dueOn().isAfter(today.plusDays(days)))
                .filter(each -> after.map(place -> isBehind(each, place)).orElse(true))
                .limit(page.limit + 1L)
                .toList();
        return cursors.page(LIST, rows, page.limit, DueResource::place);
    }

    /** A case can have two rules: the day and the rule say which row it was. */
    private static Place place(DueView row) {
        return new Place(row.dueOn() + " " + row.rule().code(), row.caseId().value());
    }

    private static boolean isBehind(DueView row, Place place) {
        var last = place.sortKey().split(" ", 2);
        var byDay = row.dueOn().compareTo(LocalDate.parse(last[0]));
        var byCase = row.caseId().value().compareTo(place.id());
        var byRule = row.rule().compareTo(ContactRule.valueOf(last[1]));
        return byDay > 0 || byDay == 0 && (byCase > 0 || byCase == 0 && byRule > 0);
    }
}
