package org.holdfast.platform.audit;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;

/** Who read or changed what, for auditors. */
@Path("/audit")
@Tag(name = "Audit", description = "Who read or changed what, for auditors")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AUDITOR)
@RunOnVirtualThread
@Transactional
class AuditResource {

    private final AuditEntries entries;
    private final Seals seals;

    AuditResource(AuditEntries entries, Seals seals) {
        this.entries = entries;
        this.seals = seals;
    }

    @GET
    @Operation(
            operationId = "listAuditEntries",
            summary = "Who read or changed what",
            description =
                    "Newest first. Each read of a child's record, allowed or refused, each list with the ids it showed, and"
                            + " each change. Entries hold ids and codes, never names or text.")
    public Page<AuditEntryView> entries(@Valid @BeanParam AuditFilter filter, @Valid @BeanParam PageRequest page) {
        return entries.matching(filter, page);
    }

    @GET
    @Path("/close-to-home")
    @Operation(
            operationId = "listLooksCloseToHome",
            summary = "Who may have looked at their own family, or at a colleague's",
            description =
                    "Looks at single records by somebody whose family name is that of the child or of a relative, or where a relative"
                            + " has a colleague's name: as far as this service knows the names of both. A name proves nothing; it says"
                            + " where to ask. Newest first; name the day from which with `from`, since the whole trail is long.")
    public Page<AuditEntryView> closeToHome(@Valid @BeanParam AuditFilter filter, @Valid @BeanParam PageRequest page) {
        return entries.closeToHome(filter, page);
    }

    @GET
    @Path("/seals/verification")
    @Operation(
            operationId = "verifyAuditSeals",
            summary = "Whether the trail is whole",
            description =
                    "Recomputes every seal from the entries it covers and from the seal before it, and names the first that"
                            + " does not match: from there on somebody has changed, removed or added an entry.")
    public SealVerification verification() {
        return seals.verify();
    }
}
