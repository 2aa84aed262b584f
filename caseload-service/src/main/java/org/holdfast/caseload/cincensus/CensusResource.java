package org.holdfast.caseload.cincensus;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.audit.ReadTrail;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** The children in need census. */
@Path("/returns/cin-census")
@Tag(name = "Returns", description = "What goes to the Department for Education")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE_MANAGER)
@RunOnVirtualThread
@Transactional
class CensusResource {

    private static final String REASON = "RETURN";

    private final CensusReading reading;
    private final WorkingDays workingDays;
    private final CouncilPolicy council;
    private final ReadTrail trail;
    private final Clock clock;

    CensusResource(
            CensusReading reading, WorkingDays workingDays, CouncilPolicy council, ReadTrail trail, Clock clock) {
        this.reading = reading;
        this.workingDays = workingDays;
        this.council = council;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getCensusProblems",
            summary = "What the national validator would say",
            description =
                    "Of the year from 1 April to 31 March, by the year in which it ends: the rule's number, the child, the field, and"
                            + " what to do. Each child of the census is on the audit trail.")
    public CensusReport problems(
            @QueryParam("year")
                    @Min(2000) @Max(2150) @Parameter(description = "The year in which it ends", example = "2027")
                    int year) {
        return CensusReport.of(read("CensusResource.problems", year));
    }

    @GET
    @Path("/file")
    @Produces(MediaType.APPLICATION_XML)
    @APIResponse(
            responseCode = "200",
            description = "The census, by the Department's schema",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 1000000000)))
    @APIResponse(responseCode = "409")
    @Operation(
            operationId = "getCensusFile",
            summary = "The file to send",
            description = "Valid against the Department's schema of 2026. Not while the problem list has errors.")
    public StreamingOutput file(
            @QueryParam("year")
                    @Min(2000) @Max(2150) @Parameter(description = "The year in which it ends", example = "2027")
                    int year) {
        var census = read("CensusResource.file", year);
        var errors = CensusReport.of(census).errors();
        if (errors > 0) {
            throw new CensusHasErrors(errors);
        }
        var now = clock.instant();
        return out -> CensusXml.write(census, council.authority(), now, out);
    }

    private Census read(String action, int ending) {
        var year = new CensusYear(ending);
        var census = Census.of(year, reading.of(year), workingDays, council.authority());
        var children = census.children().stream().map(CensusChild::childId).collect(Collectors.toSet());
        trail.listed(action, "return", children.stream().map(ChildId::value).toList(), children, REASON);
        return census;
    }
}
