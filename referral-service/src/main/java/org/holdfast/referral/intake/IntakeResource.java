package org.holdfast.referral.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Every way in is one queue: a partner's system, or the front door on behalf of whoever rang, wrote or came by. */
@Path("/referrals")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class IntakeResource {

    private final Submitting submitting;
    private final Idempotency idempotency;

    IntakeResource(Submitting submitting, Idempotency idempotency) {
        this.submitting = submitting;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Roles.PARTNER_SYSTEM, Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @ResponseStatus(201)
    @APIResponseSchema(value = ReferralReceipt.class, responseCode = "201")
    @Extension(name = HouseRules.NEEDS_KEY, value = "true")
    @Operation(
            operationId = "makeReferral",
            summary = "Refer one or more children",
            description =
                    "Answers at once with a reference and the day by which a decision is due. Sending it again with the same"
                            + " Idempotency-Key is safe and answers with the same receipt.")
    public ReferralReceipt refer(@Valid @NotNull MakeReferral request) {
        return idempotency.require(request, () -> submitting.submit(request), submitting::receipt, ReferralId::new);
    }
}
