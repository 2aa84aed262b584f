package org.holdfast.platform.http;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.example.parcel.Parcelling.label;
import static org.holdfast.example.parcel.Parcelling.pack;
import static org.holdfast.example.parcel.Parcelling.packer;
import static org.holdfast.example.parcel.Parcelling.parcel;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreconditionTest {

    private String id;

    @BeforeEach
    void packOne() {
        id = pack(parcel(label()))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .extract()
                .path("id");
    }

    @Test
    void aChangeMustNameTheVersionItWasMadeOn() {
        packer().body(Map.of("label", label()))
                .put("/v1/parcels/{id}/label", id)
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
    }

    @Test
    void aChangeOfAStaleVersionIsRefused() {
        relabel("\"0\"").statusCode(200).header("ETag", equalTo("\"1\""));
        relabel("\"0\"").statusCode(412).body("code", equalTo("precondition-failed"));
        relabel("\"1\"").statusCode(200).header("ETag", equalTo("\"2\""));
    }

    @Test
    void weakTagsListsAndStarsAreUnderstood() {
        relabel("W/\"0\"").statusCode(200);
        relabel("\"7\", \"1\"").statusCode(200);
        relabel("*").statusCode(200).header("ETag", equalTo("\"3\""));
    }

    @Test
    void whatIsNoTagMatchesNothing() {
        relabel("0").statusCode(412);
        relabel("\"zero\"").statusCode(412);
        relabel("").statusCode(412);
    }

    @Test
    void aCommandNeedsNoVersionButHeedsOne() {
        packer().header("If-Match", "\"4\"")
                .post("/v1/parcels/{id}/dispatch", id)
                .then()
                .statusCode(412);
        packer().post("/v1/parcels/{id}/dispatch", id).then().statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void whatIsCreatedSaysWhereItIs() {
        var created = pack(parcel(label())).statusCode(201);
        created.header("Location", endsWith("/v1/parcels/" + created.extract().path("id")));
    }

    private ValidatableResponse relabel(String ifMatch) {
        return packer().header("If-Match", ifMatch)
                .body(Map.of("label", label()))
                .put("/v1/parcels/{id}/label", id)
                .then();
    }
}
