package org.holdfast.referral.child;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.persistence.Sealing;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;

/** The child index. */
@Path("/children")
@Tag(name = "Children", description = "The index of children")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ChildResource {

    private final ChildIndex index;
    private final Lookalikes lookalikes;
    private final RestrictedChildren restricted;
    private final DetailsChange change;
    private final Caller caller;
    private final Sealing sealing;
    private final Clock clock;

    ChildResource(
            ChildIndex index,
            Lookalikes lookalikes,
            RestrictedChildren restricted,
            DetailsChange change,
            Caller caller,
            Sealing sealing,
            Clock clock) {
        this.index = index;
        this.lookalikes = lookalikes;
        this.restricted = restricted;
        this.change = change;
        this.caller = caller;
        this.sealing = sealing;
        this.clock = clock;
    }

    @POST
    @Path("/searches")
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @ChildRecord("child")
    @Operation(
            operationId = "searchChildren",
            summary = "Find a child in the index",
            description =
                    "Best candidates first, each with what speaks for it and against it and how much that weighs. Typing errors,"
                            + " short forms of names and a swapped day and month are seen through. A date of birth or a"
                            + " postcode beside the name finds much better than a name alone. Each search is on the audit"
                            + " trail with the children it showed.")
    public Page<CandidateView> search(@Valid @NotNull SearchChildren search) {
        var like = lookalikes.find(search.particulars(sealing, WorkingDays.dayOf(clock.instant())));
        var hidden = restricted.hiddenAmong(
                like.stream().map(match -> new ChildId(match.child())).toList());
        var found = like.stream()
                .filter(match -> !hidden.contains(new ChildId(match.child())))
                .limit(search.most())
                .toList();
        var described = index.describe(
                found.stream().map(match -> new ChildId(match.child())).toList());
        return new Page<>(
                found.stream()
                        .map(match -> new CandidateView(
                                Objects.requireNonNull(described.get(new ChildId(match.child()))),
                                match.weight(),
                                match.evidence()))
                        .toList(),
                null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.FRONT_DOOR,
        Roles.FRONT_DOOR_MANAGER,
        Roles.SOCIAL_WORKER,
        Roles.SUPERVISOR,
        Roles.SERVICE_MANAGER,
        Roles.REVIEWING_OFFICER
    })
    @ChildRecord("child")
    @Operation(
            operationId = "getChild",
            summary = "Who a child is",
            description =
                    "For those who work with the child, those up their line, and the front door while a referral is open.")
    public ChildView child(ChildId id) {
        return index.describe(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER, Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @ChildRecord("child")
    @Operation(
            operationId = "changeChild",
            summary = "Say who a child is from now on",
            description =
                    "For a child who is born, moves or is renamed, and for what was written down wrongly. Send all that is known: what is"
                            + " left out is no longer on the record. Send the ETag you read in If-Match. What the record said before"
                            + " stays with the reason.")
    public ChildView change(ChildId id, @Valid @NotNull ChangeDetails request) {
        change.change(id, request, caller.worker());
        return index.describe(id);
    }

    @GET
    @Path("/{id}/earlier-details")
    @RolesAllowed({
        Roles.FRONT_DOOR,
        Roles.FRONT_DOOR_MANAGER,
        Roles.SOCIAL_WORKER,
        Roles.SUPERVISOR,
        Roles.SERVICE_MANAGER,
        Roles.REVIEWING_OFFICER
    })
    @ChildRecord("child")
    @Operation(
            operationId = "listEarlierDetails",
            summary = "What a child's record said before",
            description =
                    "Names, addresses and whatever else was changed, the latest first, with who changed it and why.")
    public Page<EarlierDetailsView> before(ChildId id) {
        return new Page<>(change.before(id), null);
    }
}
