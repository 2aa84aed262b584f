package org.holdfast.workforce.supervision;

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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What people agree about supervision. */
@Path("/supervision-agreements")
@Tag(name = "Supervision")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER,
    Roles.ACADEMY,
    Roles.WORKFORCE
})
@RunOnVirtualThread
@Transactional
class SupervisionAgreementResource {

    private final SupervisionAgreements agreements;
    private final Supervising supervising;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    SupervisionAgreementResource(
            SupervisionAgreements agreements,
            Supervising supervising,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.agreements = agreements;
        this.supervising = supervising;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @ResponseStatus(201)
    @APIResponseSchema(value = SupervisionAgreementView.class, responseCode = "201")
    @Operation(
            operationId = "makeSupervisionAgreement",
            summary = "Record what two people agree about supervision",
            description =
                    "By whoever supervises, who stands above the person. It takes the place of what was agreed before, and is never rarer than"
                            + " the programme asks for that the person is on.")
    public SupervisionAgreementView make(@Valid @NotNull MakeAgreement request) {
        return idempotency.accept(
                request, () -> add(request), id -> agreements.get(id).view(), SupervisionAgreementId::new);
    }

    @GET
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "listSupervisionAgreements",
            summary = "What somebody has agreed about supervision",
            description = "The latest first, for the person, those above, academy and workforce.")
    public Page<SupervisionAgreementView> all(@Valid @BeanParam OfPerson of) {
        return new Page<>(agreements.of(supervising.seen(of.person()).id()), null).map(SupervisionAgreement::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSupervisionAgreement",
            summary = "One agreement",
            description = "For the person, those above, academy and workforce.")
    public SupervisionAgreementView agreement(SupervisionAgreementId id) {
        var agreement = agreements.get(id);
        var _ = supervising.seen(agreement.workerId());
        return agreement.view();
    }

    private SupervisionAgreementId add(MakeAgreement request) {
        var agreement =
                new SupervisionAgreement(SupervisionAgreementId.next(), request, caller.worker(), clock.instant());
        supervising.refuseUnlessAbove(caller.worker(), request.workerId());
        supervising.refuseRarerThanTheProgramme(request);
        agreements.make(agreement);
        return agreement.id();
    }
}
