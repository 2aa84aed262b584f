package org.holdfast.caseload.annexa;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.signin.Roles;

/** Lists 4 to 9 of Annex A, with the columns that inspectors ask for. */
@Path("/returns/annex-a")
@Tag(name = "Returns", description = "What goes to the Department for Education")
@Produces(Sheet.MEDIA_TYPE)
@RolesAllowed(Roles.SERVICE_MANAGER)
@RunOnVirtualThread
@Transactional
class AnnexAResource {

    private final AnnexAWriting writing;

    AnnexAResource(AnnexAWriting writing) {
        this.writing = writing;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getAnnexAProblems",
            summary = "What is missing on the lists",
            description =
                    "Lists 4 to 9 of the six months: for each empty column that ought not to be, the list, the child, the column, and what"
                            + " to do. Each child is on the audit trail.")
    public AnnexAReport problems(@Valid @BeanParam AnnexAPeriod period) {
        return writing.problems(
                List.of(
                        InNeedLists.ASSESSMENTS,
                        InNeedLists.ENQUIRIES,
                        InNeedLists.IN_NEED,
                        InNeedLists.PROTECTED,
                        CareLists.LOOKED_AFTER,
                        CareLists.LEFT_CARE),
                period);
    }

    @GET
    @Path("/4")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 100000000)))
    @Operation(
            operationId = "annexAAssessments",
            summary = "List 4: assessments",
            description =
                    "Each assessment of the six months, and each that is under way. Who is on it goes on the audit trail.")
    public String assessments(@Valid @BeanParam AnnexAPeriod period) {
        return writing.write(InNeedLists.ASSESSMENTS, period);
    }

    @GET
    @Path("/5")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 100000000)))
    @Operation(
            operationId = "annexAEnquiries",
            summary = "List 5: section 47 enquiries and initial conferences",
            description = "Each enquiry whose strategy discussion was held in the six months, and each that is open.")
    public String enquiries(@Valid @BeanParam AnnexAPeriod period) {
        return writing.write(InNeedLists.ENQUIRIES, period);
    }

    @GET
    @Path("/6")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 100000000)))
    @Operation(
            operationId = "annexAChildrenInNeed",
            summary = "List 6: children in need",
            description = "Each case that was open in the six months, with one status by order of precedence.")
    public String childrenInNeed(@Valid @BeanParam AnnexAPeriod period) {
        return writing.write(InNeedLists.IN_NEED, period);
    }

    @GET
    @Path("/7")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 100000000)))
    @Operation(
            operationId = "annexAProtectionPlans",
            summary = "List 7: child protection plans",
            description = "Each child protection plan that was open in the six months.")
    public String protectionPlans(@Valid @BeanParam AnnexAPeriod period) {
        return writing.write(InNeedLists.PROTECTED, period);
    }

    @GET
    @Path("/8")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 100000000)))
    @Operation(
            operationId = "annexALookedAfter",
            summary = "List 8: children looked after",
            description = "Each child who had a legal status in the six months, as other systems told it.")
    public String lookedAfter(@Valid @BeanParam AnnexAPeriod period) {
        return writing.write(CareLists.LOOKED_AFTER, period);
    }

    @GET
    @Path("/9")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(schema = @Schema(type = SchemaType.STRING, maxLength = 100000000)))
    @Operation(
            operationId = "annexACareLeavers",
            summary = "List 9: care leavers",
            description = "Each young person whose case as a care leaver was open in the six months.")
    public String careLeavers(@Valid @BeanParam AnnexAPeriod period) {
        return writing.write(CareLists.LEFT_CARE, period);
    }
}
