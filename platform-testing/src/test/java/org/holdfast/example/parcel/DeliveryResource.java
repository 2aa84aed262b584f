package org.holdfast.example.parcel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;

/** What is for somebody is seen only by those around them. */
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.FRONT_DOOR})
@ChildRecord("delivery")
@RunOnVirtualThread
@Transactional
class DeliveryResource {

    private final Parcels parcels;

    DeliveryResource(Parcels parcels) {
        this.parcels = parcels;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDelivery")
    public ParcelView delivery(ParcelId id) {
        return parcels.get(id).view();
    }

    @GET
    @Operation(operationId = "listDeliveries")
    public Page<ParcelView> deliveries(@QueryParam("to") Recipient recipient) {
        return new Page<>(parcels.of(recipient.id()).stream().map(Parcel::view).toList(), null);
    }

    record Recipient(ChildId id) {

        public static Recipient valueOf(String text) {
            return new Recipient(new ChildId(UUID.fromString(text)));
        }
    }
}
