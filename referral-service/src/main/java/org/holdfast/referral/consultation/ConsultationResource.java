package org.holdfast.referral.consultation;

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
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Partners;
import org.holdfast.referral.intake.MakeReferral;
import org.holdfast.referral.intake.ReferralReceipt;
import org.holdfast.referral.intake.Submitting;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whoever is worried may ask before they refer. */
@Path("/consultations")
@Tag(name = "Consultations", description = "A professional asks the front door before referring")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER_SYSTEM, Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
@RunOnVirtualThread
@Transactional
class ConsultationResource {

    private static final String LIST = "consultations";

    private final Consultations consultations;
    private final Submitting submitting;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Partners partners;
    private final Caller caller;
    private final Clock clock;

    ConsultationResource(
            Consultations consultations,
            Submitting submitting,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Partners partners,
            Caller caller,
            Clock clock) {
        this.consultations = consultations;
        this.submitting = submitting;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ConsultationView.class, responseCode = "201")
    @Operation(
            operationId = "askForAdvice",
            summary = "Ask before referring",
            description =
                    "Without names: what worries you, and what was tried. Whoever believes a child is in danger refers at once.")
    public ConsultationView ask(@Valid @NotNull AskForAdvice request) {
        return idempotency.accept(
                request, () -> add(request), id -> consultations.visible(id).view(), ConsultationId::new);
    }

    @GET
    @Operation(
            operationId = "listConsultations",
            summary = "What was asked",
            description = "The latest first. A partner's system sees what its own agency asked.")
    public Page<ConsultationView> all(@Valid @BeanParam ConsultationFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = consultations.visible(filter, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        consultation -> new Place("", consultation.id().value()))
                .map(Consultation::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getConsultation",
            summary = "One question and its advice",
            description = "What another agency asked is not found.")
    public ConsultationView consultation(ConsultationId id) {
        return consultations.visible(id).view();
    }

    @POST
    @Path("/{id}/advice")
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @Operation(
            operationId = "giveAdvice",
            summary = "Advise",
            description = "Better advice may follow until something is referred.")
    public ConsultationView advise(ConsultationId id, @Valid @NotNull GiveAdvice request) {
        var consultation = consultations.visible(id);
        precondition.check(consultation.version());
        consultation.advise(request, caller.worker(), clock.instant());
        consultations.flush();
        return consultation.view();
    }

    @POST
    @Path("/{id}/referral")
    @ResponseStatus(201)
    @APIResponseSchema(value = ReferralReceipt.class, responseCode = "201")
    @Extension(name = HouseRules.NEEDS_KEY, value = "true")
    @Operation(
            operationId = "referAfterConsultation",
            summary = "Refer after all",
            description =
                    "In one step, against the advice too: the same body and the same receipt as a referral, which then knows the"
                            + " consultation it came from. The receipt's Location is that of the referral.")
    public ReferralReceipt refer(ConsultationId id, @Valid @NotNull MakeReferral request) {
        return idempotency.require(request, () -> convert(id, request), submitting::receipt, ReferralId::new);
    }

    private ConsultationId add(AskForAdvice request) {
        var agency = caller.is(Roles.PARTNER_SYSTEM) ? partners.calling() : request.agencyId();
        var consultation = new Consultation(ConsultationId.next(), agency, request, clock.instant());
        consultations.persist(consultation);
        return consultation.id();
    }

    private ReferralId convert(ConsultationId id, MakeReferral request) {
        var consultation = consultations.visible(id);
        var referral = submitting.submit(request);
        consultation.becomes(referral);
        return referral;
    }
}
