package org.holdfast.workforce.census;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.workforce.staff.Colleagues;

/** What the census asks of a person. For those who make the return alone: not for colleagues, not for the line. */
@Path("/staff/{id}/census-details")
@Tag(name = "Returns", description = "What the Department asks for")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WORKFORCE)
@RunOnVirtualThread
@Transactional
class CensusRecordResource {

    private final CensusRecords records;
    private final Colleagues colleagues;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    CensusRecordResource(
            CensusRecords records, Colleagues colleagues, Precondition precondition, Caller caller, Clock clock) {
        this.records = records;
        this.colleagues = colleagues;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getCensusDetails",
            summary = "What the census asks of a person",
            description =
                    "Birth, gender, ethnicity, qualification and where they came from. For those who make the return.")
    public CensusRecordView details(WorkerId id) {
        return records.of(id).orElseThrow(() -> new NotFound("census details")).view();
    }

    @PUT
    @Operation(
            operationId = "putCensusDetails",
            summary = "Say what the census asks of a person",
            description = "The whole of it. `If-Match` names the version that was read; the first time it is `\"0\"`.")
    public CensusRecordView change(WorkerId id, @Valid @NotNull CensusDetails details) {
        var worker = colleagues.get(id).id();
        var known = records.of(worker);
        precondition.require(known.map(record -> record.view().version()).orElse(0));
        var now = clock.instant();
        known.ifPresent(record -> record.change(details, caller.worker(), now));
        var record = known.orElseGet(() -> new CensusRecord(worker, details, caller.worker(), now));
        records.persistAndFlush(record);
        return record.view();
    }
}
