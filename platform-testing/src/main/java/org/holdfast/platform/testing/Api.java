package org.holdfast.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;

/** Requests as the different callers make them. */
public final class Api {

    /** A machine that is busy is no failure: whoever waits for what another thread does waits longer than usual. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static {
        Awaitility.setDefaultTimeout(PATIENCE);
    }

    private Api() {}

    public static RequestSpecification as(WorkerId worker, String... roles) {
        return with(Tokens.of(worker, roles));
    }

    public static RequestSpecification asPartner(AgencyId agency) {
        return with(Tokens.ofPartner(agency));
    }

    public static RequestSpecification asProgram(String client, String... roles) {
        return with(Tokens.ofProgram(client, roles));
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    /** With a key of its own, as for a request that is made for the first time. */
    public static RequestSpecification once(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static RequestSpecification with(String token) {
        return anonymous().auth().oauth2(token);
    }
}
