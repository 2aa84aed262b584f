package org.holdfast.caseload.ssda903;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.audit.ReadTrail;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** The social worker table of the SSDA903 return. */
@Path("/returns/ssda903")
@Tag(name = "Returns", description = "What goes to the Department for Education")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE_MANAGER)
@RunOnVirtualThread
@Transactional
class SocialWorkerReturnResource {

    private static final String REASON = "RETURN";

    private final CareJourneys journeys;
    private final SentTables sent;
    private final ReadTrail trail;
    private final Caller caller;
    private final Clock clock;

    SocialWorkerReturnResource(CareJourneys journeys, SentTables sent, ReadTrail trail, Caller caller, Clock clock) {
        this.journeys = journeys;
        this.sent = sent;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/social-worker")
    @Operation(
            operationId = "getSsda903SocialWorkers",
            summary = "The table, and what the national validator would say",
            description =
                    "Of the year from 1 April to 31 March, by the year in which it ends. Each child on it is on the audit trail.")
    public SocialWorkerTable table(
            @QueryParam("year")
                    @Min(2000) @Max(2150) @Parameter(description = "The year in which it ends", example = "2027")
                    int year) {
        var all = journeys.all();
        var children = all.stream().map(CareJourney::childId).collect(Collectors.toSet());
        trail.listed(
                "SocialWorkerReturnResource.table",
                "return",
                children.stream().map(ChildId::value).toList(),
                children,
                REASON);
        return SocialWorkerTable.of(year, all, sent.rowsFor(year - 1));
    }

    @GET
    @Path("/social-worker/table")
    @Produces("text/csv")
    @Operation(
            operationId = "getSsda903SocialWorkerFile",
            summary = "The file to send",
            description = "With the national columns CHILD, DOB, SW_ID, SW_DECOM, SW_DEC, SW_REASON.")
    public String file(
            @QueryParam("year")
                    @Min(2000) @Max(2150) @Parameter(description = "The year in which it ends", example = "2027")
                    int year) {
        return table(year).csv();
    }

    @POST
    @Path("/social-worker/sending")
    @Operation(
            operationId = "recordSsda903SocialWorkersSent",
            summary = "Say that the table went to the Department",
            description =
                    "What it says now is kept: next year's table is held against it (SW16). Sent again, the last one counts.")
    public SentTableView sent(
            @QueryParam("year")
                    @Min(2000) @Max(2150) @Parameter(description = "The year in which it ends", example = "2027")
                    int year) {
        var table = new SentTable(table(year), caller.worker(), clock.instant());
        sent.persist(table);
        return table.view();
    }
}
