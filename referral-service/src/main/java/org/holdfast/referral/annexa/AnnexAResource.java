package org.holdfast.referral.annexa;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.signin.Roles;

/** Lists 1 to 3 of Annex A, with the columns that inspectors ask for. */
@Path("/returns/annex-a")
@Tag(name = "Returns", description = "What the front door has to hand in")
@Produces(Sheet.MEDIA_TYPE)
@RolesAllowed({Roles.FRONT_DOOR_MANAGER, Roles.SERVICE_MANAGER})
@RunOnVirtualThread
@Transactional
class AnnexAResource {

    private final AnnexALists lists;
    private final AnnexAWriting writing;

    AnnexAResource(AnnexALists lists, AnnexAWriting writing) {
        this.lists = lists;
        this.writing = writing;
    }

    @GET
    @Path("/1")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 100000000)))
    @Operation(
            operationId = "annexAContacts",
            summary = "List 1: contacts",
            description = "Each contact of the six months, per child. Whose names are on it goes on the audit trail.")
    public String contacts(@Valid @BeanParam AnnexAPeriod period) {
        return writing.write(
                "AnnexA.1",
                AnnexARow.header("Date of Contact", "Contact Source"),
                lists.contacts(period),
                period.lastDay());
    }

    @GET
    @Path("/2")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 100000000)))
    @Operation(
            operationId = "annexAEarlyHelp",
            summary = "List 2: early help",
            description = "Each early help assessment that was under way in the six months.")
    public String earlyHelp(@Valid @BeanParam AnnexAPeriod period) {
        return writing.write(
                "AnnexA.2",
                AnnexARow.header(
                        "Assessment start date", "Assessment completion date", "Organisation completing assessment"),
                lists.earlyHelp(period),
                period.lastDay());
    }

    @GET
    @Path("/3")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 100000000)))
    @Operation(
            operationId = "annexAReferrals",
            summary = "List 3: referrals",
            description =
                    "Each referral of the six months that was decided, per child: whether nothing further was done, how many there"
                            + " were in twelve months, and the team and worker it was allocated to.")
    public String referrals(@Valid @BeanParam AnnexAPeriod period) {
        return writing.write(
                "AnnexA.3",
                AnnexARow.header(
                        "Date of referral",
                        "Referral Source",
                        "Referral NFA?",
                        "Number of Referrals in Last 12 Months",
                        "Allocated Team",
                        "Allocated Worker"),
                lists.referrals(period),
                period.lastDay());
    }
}
