package org.holdfast.caseload.clock;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** Everything that is due for one child. */
@Path("/cases/{caseId}/clocks")
@Tag(name = "Clocks", description = "By when what is due, by which rule, and who sets it")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class CaseClockResource {

    private final RunningClocks clocks;
    private final CaseFiles cases;
    private final Clock clock;

    CaseClockResource(RunningClocks clocks, CaseFiles cases, Clock clock) {
        this.clocks = clocks;
        this.cases = cases;
        this.clock = clock;
    }

    record ClockList(List<ClockView> items) {}

    @GET
    @Operation(
            operationId = "listClocksOfCase",
            summary = "What is due for the child",
            description = "Each day with the rule it comes from and the day it is counted from.")
    public ClockList ofCase(CaseId caseId) {
        return new ClockList(clocks.of(List.of(cases.get(caseId)), WorkingDays.dayOf(clock.instant())));
    }
}
