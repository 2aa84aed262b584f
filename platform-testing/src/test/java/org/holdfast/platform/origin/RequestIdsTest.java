package org.holdfast.platform.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.holdfast.example.parcel.Parcelling.packer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdsTest {

    @Test
    void theIdsThatWereSentComeBack() {
        var request = UUID.randomUUID().toString();
        var correlation = UUID.randomUUID().toString();
        packer().header("X-Request-ID", request)
                .header("X-Correlation-ID", correlation)
                .get("/v1/parcels")
                .then()
                .header("X-Request-ID", equalTo(request))
                .header("X-Correlation-ID", equalTo(correlation));
    }

    @Test
    void aProblemNamesItsRequest() {
        var request = UUID.randomUUID().toString();
        packer().header("X-Request-ID", request)
                .get("/v1/balloons")
                .then()
                .statusCode(404)
                .header("X-Request-ID", equalTo(request))
                .body("requestId", equalTo(request));
    }

    @Test
    void aRequestWithoutIdsGetsOne() {
        var answer = packer().get("/v1/parcels").then().header("X-Request-ID", matchesPattern("[0-9a-f-]{36}"));
        assertThat(answer.extract().header("X-Correlation-ID"))
                .isEqualTo(answer.extract().header("X-Request-ID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank in it", "<script>alert(1)</script>"})
    void whatIsNoIdIsNotRepeated(String sent) {
        packer().header("X-Request-ID", sent)
                .get("/v1/parcels")
                .then()
                .header("X-Request-ID", matchesPattern("[0-9a-f-]{36}"));
    }
}
