package org.holdfast.platform.testing.openapi;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.testing.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A request that somebody makes again and again.
 *
 * @param address with its parameters
 * @param body of a question that is posted; none is read
 */
public record Look(String token, String address, @Nullable Object body) {

    public static Look at(String token, String address) {
        return new Look(token, address, null);
    }

    public static Look at(WorkerId worker, String role, String address) {
        return at(Tokens.of(worker, role), address);
    }

    ExtractableResponse<Response> ask(String requestId) {
        var request = given().contentType(ContentType.JSON).auth().oauth2(token).header("X-Request-ID", requestId);
        var answer = body == null ? request.get(address) : request.body(body).post(address);
        return answer.then().statusCode(200).extract();
    }
}
