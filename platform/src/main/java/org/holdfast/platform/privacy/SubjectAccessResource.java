package org.holdfast.platform.privacy;

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
import java.util.HashSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.NeedToKnow;
import org.holdfast.platform.audit.ReadTrail;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.signin.StillSignedIn;

/** What is held of a child, for the child (UK GDPR article 15). */
@Path("/children/{id}/subject-access")
@Tag(name = "Data protection", description = "What the law gives people over what is held of them")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INFORMATION_GOVERNANCE)
@StillSignedIn
@RunOnVirtualThread
class SubjectAccessResource {

    private static final String REASON = "SUBJECT_ACCESS ";

    private final HeldData held;
    private final NeedToKnow records;
    private final ReadTrail trail;
    private final Clock clock;
    private final String service;

    SubjectAccessResource(
            HeldData held,
            NeedToKnow records,
            ReadTrail trail,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.held = held;
        this.records = records;
        this.trail = trail;
        this.clock = clock;
        this.service = service;
    }

    /** No reason on record is asked for: the right is the child's, and the trail says whose request is answered. */
    @POST
    @Transactional
    @Operation(
            operationId = "gatherForSubjectAccess",
            summary = "Gather what this service holds of a child, for the child",
            description =
                    "Every row of every table that says something of the child, restricted records and merged ones included. For a"
                            + " person to read before it is handed out: it names others, and what would put somebody in danger may be held"
                            + " back (Data Protection Act 2018, schedule 3). Each service is asked for its part. A child of whom"
                            + " nothing is held gives an empty list. On the audit trail with the number of the request.")
    public HeldDataView gather(ChildId id, @Valid @NotNull AskForData ask) {
        var children = new HashSet<>(records.childrenIn(id));
        children.add(id);
        var gathered = new HeldDataView(service, children, clock.instant(), held.of(children));
        trail.read("SubjectAccessResource.gather", "child", id.value(), children, REASON + ask.request());
        return gathered;
    }
}
