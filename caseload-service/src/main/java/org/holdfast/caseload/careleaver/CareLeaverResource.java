package org.holdfast.caseload.careleaver;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.OfferId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Young people who leave care. */
@Path("/care-leavers")
@Tag(name = "Leaving care", description = "Who turns 18, and what they are offered")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class CareLeaverResource {

    private static final String LIST = "care-leavers";

    private final Offers offers;
    private final Leaving leaving;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    CareLeaverResource(
            Offers offers,
            Leaving leaving,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.offers = offers;
        this.leaving = leaving;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    record OfferList(List<OfferView> items) {}

    @GET
    @Operation(
            operationId = "listCareLeavers",
            summary = "Who turns 18",
            description =
                    "Of the teams you lead and of your own, young people in care who turn 18 in so many months, or have, with what they"
                            + " have been offered, what they have not, and whether they have a personal adviser. Who turns 18 first comes"
                            + " first.")
    public Page<LeavingCare> ahead(
            @QueryParam("months")
                    @DefaultValue("24")
                    @Min(0) @Max(60) @Parameter(description = "How many months ahead, 0 to 60", example = "24")
                    int months,
            @Valid @BeanParam PageRequest page) {
        var today = WorkingDays.dayOf(clock.instant());
        var after = cursors.place(LIST, page.cursor);
        var rows = leaving.until(today.plusMonths(months), today, caller.worker()).stream()
                .filter(row -> after.map(place -> isBehind(row, place)).orElse(true))
                .limit(page.limit + 1L)
                .toList();
        return cursors.page(
                LIST,
                rows,
                page.limit,
                row -> new Place(row.turns18On().toString(), row.caseId().value()));
    }

    @POST
    @Path("/{id}/offers")
    @ResponseStatus(201)
    @APIResponseSchema(value = OfferView.class, responseCode = "201")
    @Operation(
            operationId = "makeOffer",
            summary = "Record what a young person is offered",
            description =
                    "Work, a home, health, education, a place in a family, money; and whether care experience comes first in line.")
    public OfferView offer(ChildId id, @Valid @NotNull MakeOffer request) {
        return idempotency.accept(
                request, () -> create(id, request), made -> offers.get(made, id).view(), OfferId::new);
    }

    @GET
    @Path("/{id}/offers")
    @Operation(
            operationId = "listOffers",
            summary = "What a young person was offered",
            description = "The latest first.")
    public OfferList all(ChildId id) {
        return new OfferList(offers.of(id).stream().map(Offer::view).toList());
    }

    @POST
    @Path("/{id}/offers/{offerId}/take-up")
    @Operation(
            operationId = "takeUpOffer",
            summary = "Say what became of an offer",
            description = "Once, unless the answer was not now.")
    public OfferView takeUp(ChildId id, OfferId offerId, @Valid @NotNull AnswerOffer request) {
        var offer = offers.get(offerId, id);
        precondition.check(offer.version());
        offer.answer(request, clock.instant());
        offers.flush();
        return offer.view();
    }

    private OfferId create(ChildId id, MakeOffer request) {
        var offer = new Offer(OfferId.next(), id, request, caller.worker(), clock.instant());
        offers.persist(offer);
        return offer.id();
    }

    private static boolean isBehind(LeavingCare row, Place place) {
        var day = row.turns18On().compareTo(LocalDate.parse(place.sortKey()));
        return day > 0
                || day == 0
                        && row.caseId().value().toString().compareTo(place.id().toString()) > 0;
    }
}
