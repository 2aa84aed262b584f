package org.holdfast.caseload.clock;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** Everything that is due for the children of a person or a team. */
@Path("/clocks")
@Tag(name = "Clocks", description = "By when what is due, by which rule, and who sets it")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
@RunOnVirtualThread
@Transactional
class ClockResource {

    private static final String LIST = "clocks";

    private final RunningClocks clocks;
    private final CaseFiles cases;
    private final Teams teams;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    ClockResource(RunningClocks clocks, CaseFiles cases, Teams teams, Cursors cursors, Caller caller, Clock clock) {
        this.clocks = clocks;
        this.cases = cases;
        this.teams = teams;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @ChildRecord("case")
    @Operation(
            operationId = "listClocks",
            summary = "What is due soon, and what is over",
            description =
                    "For the children whose social worker you are, and the cases of the teams you lead: assessments, conferences, core"
                            + " groups, reviews and visits, each with its rule. Statutory or local. What is due first comes first.")
    public Page<ClockView> all(@Valid @BeanParam WantedClocks wanted, @Valid @BeanParam PageRequest page) {
        var today = WorkingDays.dayOf(clock.instant());
        var after = cursors.place(LIST, page.cursor);
        var files = cases.heldBy(teams.ledBy(caller.worker()), caller.worker());
        var rows = clocks.of(files, today).stream()
                .filter(row -> wanted.isWanted(row, today))
                .filter(row ->
                        after.map(place -> RunningClocks.isBehind(row, place)).orElse(true))
                .limit(page.limit + 1L)
                .toList();
        return cursors.page(
                LIST,
                rows,
                page.limit,
                row -> new Place(row.place(), row.caseId().value()));
    }
}
