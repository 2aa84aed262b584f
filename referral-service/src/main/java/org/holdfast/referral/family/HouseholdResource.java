package org.holdfast.referral.family;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.child.ChildDetails;
import org.holdfast.referral.child.ChildIndex;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where a child lives, and with whom. */
@Path("/children/{id}/households")
@Tag(name = "Families")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER, Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class HouseholdResource {

    private final Households households;
    private final People people;
    private final ChildIndex index;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    HouseholdResource(
            Households households,
            People people,
            ChildIndex index,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.households = households;
        this.people = people;
        this.index = index;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    record HouseholdList(List<HouseholdView> items) {}

    @GET
    @Operation(
            operationId = "listHouseholds",
            summary = "The child's homes",
            description =
                    "Where the child lives or lived, with whom, from when to when. A child may have two homes at a time.")
    public HouseholdList homes(ChildId id) {
        var homes = households.of(index.allRecordsOf(id));
        var relatives = people.named(homes.stream()
                .flatMap(home -> home.parties().stream())
                .distinct()
                .toList());
        return new HouseholdList(
                homes.stream().map(home -> home.view(relatives)).toList());
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = HouseholdView.class, responseCode = "201")
    @Operation(
            operationId = "recordHousehold",
            summary = "Say where the child lives and with whom",
            description = "A home of the child, since when, and who else lives there.")
    public HouseholdView settle(ChildId id, @Valid @NotNull RecordHousehold request) {
        return idempotency.accept(
                request, () -> recorded(id, request), household -> seen(id, household), HouseholdId::new);
    }

    @POST
    @Path("/{householdId}/residents")
    @Operation(
            operationId = "moveIn",
            summary = "Say that somebody lives there too",
            description = "A child of the index that you have a reason to see, a person who is known, or somebody new.")
    public HouseholdView moveIn(ChildId id, HouseholdId householdId, @Valid @NotNull MoveIn request) {
        var household = households.get(householdId, index.allRecordsOf(id));
        precondition.check(household.version());
        household.moveIn(people.party(request.who(), "HouseholdResource.moveIn"), request.from(), clock.instant());
        return seen(id, householdId);
    }

    @POST
    @Path("/{householdId}/residents/{residenceId}/departure")
    @Operation(
            operationId = "moveOut",
            summary = "Say that somebody moved out",
            description = "With the last day they lived there. That they did stays on record.")
    public HouseholdView moveOut(
            ChildId id, HouseholdId householdId, ResidenceId residenceId, @Valid @NotNull EndOn request) {
        var household = households.get(householdId, index.allRecordsOf(id));
        precondition.check(household.version());
        household.moveOut(residenceId, request.until(), clock.instant());
        return seen(id, householdId);
    }

    private HouseholdId recorded(ChildId id, RecordHousehold request) {
        var now = clock.instant();
        var postcode = request.postcode();
        var household = new Household(
                HouseholdId.next(),
                request.address(),
                postcode == null ? null : ChildDetails.canonicalPostcode(postcode),
                caller.worker(),
                now);
        household.moveIn(Party.of(id), request.from(), now);
        request.others().stream()
                .map(somebody -> people.party(somebody, "HouseholdResource.settle"))
                .forEach(party -> household.moveIn(party, request.from(), now));
        households.persist(household);
        return household.id();
    }

    private HouseholdView seen(ChildId id, HouseholdId household) {
        households.flush();
        var home = households.get(household, index.allRecordsOf(id));
        return home.view(people.named(home.parties()));
    }
}
