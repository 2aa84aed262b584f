package org.holdfast.example.parcel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.http.Retiring;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Parcels over HTTP. */
@Path("/parcels")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WORKFORCE)
@RunOnVirtualThread
@Transactional
class ParcelResource {

    private static final String LIST = "parcels";

    private final Parcels parcels;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Clock clock;

    ParcelResource(
            Parcels parcels,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Clock clock) {
        this.parcels = parcels;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ParcelView.class, responseCode = "201")
    @Operation(operationId = "packParcel")
    public ParcelView pack(@Valid @NotNull PackParcel request) {
        return idempotency.accept(
                request, () -> create(request), id -> parcels.get(id).view(), ParcelId::new);
    }

    @POST
    @Path("/registered")
    @ResponseStatus(201)
    @APIResponseSchema(value = ParcelView.class, responseCode = "201")
    @Operation(operationId = "packRegisteredParcel")
    public ParcelView packRegistered(@Valid @NotNull PackParcel request) {
        return idempotency.require(
                request, () -> create(request), id -> parcels.get(id).view(), ParcelId::new);
    }

    @GET
    @Operation(operationId = "listParcels")
    public Page<ParcelView> all(@QueryParam("from") String from, @Valid @BeanParam PageRequest page) {
        var rows = parcels.byLabelAfter(from, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        parcel -> new Place(parcel.label(), parcel.id().value()))
                .map(Parcel::view);
    }

    @PUT
    @Path("/{id}/label")
    @Operation(operationId = "relabelParcel")
    public ParcelView relabel(ParcelId id, @Valid @NotNull Relabel request) {
        var parcel = parcels.get(id);
        precondition.require(parcel.view().version());
        parcel.relabel(request);
        parcels.flush();
        return parcel.view();
    }

    @POST
    @Path("/{id}/dispatch")
    @Operation(operationId = "dispatchParcel")
    public ParcelView dispatch(ParcelId id) {
        var parcel = parcels.get(id);
        precondition.check(parcel.view().version());
        outbox.publish(parcel.dispatch(clock.instant()));
        return parcel.view();
    }

    /** A fault, and a checked one, that quotes what was sent, as careless libraries do. */
    @POST
    @Path("/lost")
    @Operation(operationId = "loseParcel")
    public ParcelView lose(@Valid @NotNull PackParcel request) throws IOException {
        throw new IOException("Lost " + request.label(), new RuntimeException(request.toString()));
    }

    @GET
    @Path("/by-weight")
    @Retiring(since = "2027-01-31", successor = "/v1/parcels")
    @Operation(operationId = "listParcelsByWeight")
    public Page<ParcelView> byWeight() {
        return new Page<>(List.of(), null);
    }

    private ParcelId create(PackParcel request) {
        var parcel = new Parcel(ParcelId.next(), request, clock.instant());
        parcels.persist(parcel);
        outbox.publish(parcel.packed());
        return parcel.id();
    }
}
