package org.holdfast.platform.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.AccessEvent.GlassBroken;
import org.holdfast.contracts.AccessGrantId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.signin.StillSignedIn;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Breaking the glass: to see a child's record for a reason that is not on record. */
@Path("/children/{id}/access-grants")
@Tag(name = "Access", description = "Seeing a child's record for a reason that is not on record")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.FRONT_DOOR,
    Roles.FRONT_DOOR_MANAGER,
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER
})
@StillSignedIn
@RunOnVirtualThread
@Transactional
class AccessGrantResource {

    private final AccessGrants grants;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;
    private final String service;

    AccessGrantResource(
            AccessGrants grants,
            Idempotency idempotency,
            Outbox outbox,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.grants = grants;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        this.service = service;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = AccessGrantView.class, responseCode = "201")
    @Operation(
            operationId = "breakTheGlass",
            summary = "See a child's record for a reason that is not on record",
            description =
                    "Grants a look for a limited time, tells your manager by a task, and stays on the audit trail. The answer"
                            + " is the same for a child that is not there.")
    public AccessGrantView breakTheGlass(ChildId id, @Valid @NotNull BreakTheGlass request) {
        return idempotency.accept(request, () -> grant(id, request), grants::get, AccessGrantId::new);
    }

    private AccessGrantId grant(ChildId child, BreakTheGlass request) {
        var grant = grants.grant(child, caller.worker(), request);
        outbox.publish(new GlassBroken(
                grant.id(),
                child,
                caller.worker(),
                service,
                request.reason().code(),
                grant.until(),
                clock.instant(),
                0));
        return grant.id();
    }
}
