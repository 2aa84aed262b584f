package org.holdfast.workforce.census;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;

/** The social work workforce census. */
@Path("/returns/workforce-census")
@Tag(name = "Returns")
@RolesAllowed(Roles.WORKFORCE)
@RunOnVirtualThread
@Transactional
class CensusResource {

    private final Census census;

    CensusResource(Census census) {
        this.census = census;
    }

    @GET
    @Path("/problems")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCensusProblems",
            summary = "What the workforce census lacks",
            description = "To be looked at first. While one that stops the return stands, no file is written.")
    public Page<CensusProblem> problems(@Valid @BeanParam CensusWanted wanted) {
        return new Page<>(census.problems(wanted.year()), null);
    }

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 50_000_000)))
    @APIResponse(responseCode = "409")
    @Operation(
            operationId = "getWorkforceCensus",
            summary = "The workforce census of a year",
            description =
                    "XML by the schema of 2022: every registered social worker in post on 30 September or who left in the year before,"
                            + " agency workers among them, and what the council lacks.")
    public String file(@Valid @BeanParam CensusWanted wanted) {
        return census.file(wanted.year());
    }
}
