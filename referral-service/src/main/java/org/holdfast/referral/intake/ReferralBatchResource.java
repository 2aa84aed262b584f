package org.holdfast.referral.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.ndjson.NdjsonLines;
import org.holdfast.platform.signin.Roles;

/** A night's notifications of the police, or a term's of a school, in one go. */
@Path("/referrals/batch")
@Tag(name = "Referrals")
@RolesAllowed(Roles.PARTNER_SYSTEM)
@RunOnVirtualThread
class ReferralBatchResource {

    private final ReferralLines lines;

    ReferralBatchResource(ReferralLines lines) {
        this.lines = lines;
    }

    @POST
    @Consumes(NdjsonLines.MEDIA_TYPE)
    @Produces(NdjsonLines.MEDIA_TYPE)
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = NdjsonLines.MEDIA_TYPE, schema = @Schema(implementation = ReferralLine.class)))
    @APIResponse(
            responseCode = "200",
            description = "One line for each line sent, in the same order, as soon as it is committed",
            content =
                    @Content(
                            mediaType = NdjsonLines.MEDIA_TYPE,
                            schema = @Schema(implementation = ReferralLineResult.class)))
    @Operation(
            operationId = "makeReferrals",
            summary = "Refer many at once",
            description =
                    "Takes one JSON object per line, a key of your own and the referral, and answers each with a line of its own: a"
                            + " receipt, or a problem, while the others go on. Sending a line again with the same key answers with the same"
                            + " receipt, so a connection that breaks half-way is harmless: send everything again. Keys are kept for"
                            + " thirty days. At most 12 MB at once, and 1 MB per line.")
    public StreamingOutput referMany(InputStream referrals) {
        return answer -> lines.pass(referrals, answer);
    }
}
