package org.holdfast.platform.codeset;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.example.parcel.Parcelling.packer;
import static org.holdfast.platform.testing.Api.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeSetTest {

    @Test
    void aCodeSetNamesItsCodesAndWhereTheyComeFrom() {
        packer().get("/v1/code-sets/wrapping")
                .then()
                .statusCode(200)
                .body("source", equalTo("The post office"))
                .body("codes.code", equalTo(List.of("P1", "F2")))
                .body("codes.label", equalTo(List.of("Brown paper", "Foil")));
    }

    @Test
    void allCodeSetsOfTheServiceAreListed() {
        packer().get("/v1/code-sets").then().statusCode(200).body("items.name", hasItem("wrapping"));
    }

    @Test
    void aCodeSetThatIsNotThereIsNotFound() {
        packer().get("/v1/code-sets/colours").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void codeSetsAreForThoseWhoSignedIn() {
        anonymous().get("/v1/code-sets").then().statusCode(401);
    }
}
