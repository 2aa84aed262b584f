package org.holdfast.workforce.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whether somebody may come from an agency, before they come. */
@Path("/agency-checks")
@Tag(name = "Recruitment", description = "Who comes, and by which rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKFORCE, Roles.SERVICE_MANAGER})
@RunOnVirtualThread
@Transactional
class AgencyCheckResource {

    private static final String LIST = "agency-checks";

    private final AgencyChecks checks;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    AgencyCheckResource(AgencyChecks checks, Idempotency idempotency, Cursors cursors, Caller caller, Clock clock) {
        this.checks = checks;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = AgencyCheckView.class, responseCode = "201")
    @Operation(
            operationId = "checkAgencyWorker",
            summary = "Hold the agency rules against what is known",
            description =
                    "Each rule of the statutory guidance of 31 October 2024 with PASS, BREACH or EXEMPT and the reason. What was known and"
                            + " how the rules stood stays on record, for the quarterly return.")
    public AgencyCheckView check(@Valid @NotNull MakeAgencyCheck request) {
        return idempotency.accept(
                request, () -> add(request), id -> checks.get(id).view(), AgencyCheckId::new);
    }

    @GET
    @Operation(
            operationId = "listAgencyChecks",
            summary = "All checks",
            description = "By the first day here, the latest first.")
    public Page<AgencyCheckView> all(@Valid @BeanParam PageRequest page) {
        return cursors.page(
                        LIST,
                        checks.byStart(cursors.place(LIST, page.cursor), page.limit + 1),
                        page.limit,
                        check -> new Place(
                                check.startsOn().toString(), check.id().value()))
                .map(AgencyCheck::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAgencyCheck",
            summary = "One check",
            description = "What was known, and how each rule stood.")
    public AgencyCheckView one(AgencyCheckId id) {
        return checks.get(id).view();
    }

    private AgencyCheckId add(MakeAgencyCheck request) {
        var check = new AgencyCheck(AgencyCheckId.next(), request, caller.worker(), clock.instant());
        checks.persistAndFlush(check);
        return check.id();
    }
}
