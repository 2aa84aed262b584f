package org.holdfast.platform.testing.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The document as the service under test serves it. */
final class ServedDocument {

    private ServedDocument() {}

    /** Until one is read. */
    static ApiDocument none() {
        return new ApiDocument(MissingNode.getInstance());
    }

    static ApiDocument read() {
        var text = given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new ApiDocument(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
