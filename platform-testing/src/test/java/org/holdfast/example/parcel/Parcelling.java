package org.holdfast.example.parcel;

import static org.holdfast.platform.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;

/** Parcels as tests pack them. */
public final class Parcelling {

    public static final WorkerId PACKER = WorkerId.next();

    private Parcelling() {}

    public static Map<String, Object> parcel(String label) {
        return parcel(label, ChildId.next());
    }

    public static Map<String, Object> parcel(String label, ChildId recipient) {
        return new HashMap<>(Map.of(
                "label", label, "weight", 2, "recipient", recipient.value().toString()));
    }

    public static Map<String, Object> parcelWith(String field, Object value) {
        var parcel = parcel(label());
        parcel.put(field, value);
        return parcel;
    }

    /** One that no other parcel has. */
    public static String label() {
        return "Parcel " + UUID.randomUUID();
    }

    public static RequestSpecification packer() {
        return as(PACKER, Roles.WORKFORCE);
    }

    public static ValidatableResponse pack(Object body) {
        return packer().body(body).post("/v1/parcels").then();
    }

    /** Packs one and returns its id. */
    public static String packed(ChildId recipient) {
        return pack(parcel(label(), recipient)).statusCode(201).extract().path("id");
    }
}
