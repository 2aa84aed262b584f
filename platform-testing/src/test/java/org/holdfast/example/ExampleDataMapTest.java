package org.holdfast.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.example.parcel.Parcelling.packed;
import static org.holdfast.example.parcel.Parcelling.packer;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.DataMapTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExampleDataMapTest extends DataMapTest {

    @Test
    void aChildIsToldWhatIsHeldOfItAndNothingOfAnother() {
        var child = ChildId.next();
        var id = packed(child);
        packed(ChildId.next());

        gather(child)
                .body("childIds", contains(child.value().toString()))
                .body("items.findAll { it.what == 'parcel' }.size()", equalTo(1))
                .body("items.find { it.what == 'parcel' }.content.id", equalTo(id));
    }

    @Test
    void itIsForThoseWhoAnswerRequestsAndForNobodyElse() {
        packer().body(Map.of("request", "SAR-1"))
                .post("/v1/children/{id}/subject-access", ChildId.next().value())
                .then()
                .statusCode(403);
    }

    @Test
    void aNameIsNoNumberOfARequest() {
        assertThat(new String[] {"Robin Ashgrove", "", " "})
                .allSatisfy(name -> as(WorkerId.next(), Roles.INFORMATION_GOVERNANCE)
                        .body(Map.of("request", name))
                        .post("/v1/children/{id}/subject-access", ChildId.next().value())
                        .then()
                        .statusCode(422));
    }
}
