package org.holdfast.platform.signin;

import static org.awaitility.Awaitility.await;
import static org.holdfast.example.parcel.Parcelling.packed;
import static org.holdfast.platform.testing.Api.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.example.Surroundings;
import org.holdfast.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    private static final String PARCELS = "/v1/parcels";
    private static final String DELIVERIES = "/v1/deliveries";

    @Inject
    Surroundings surroundings;

    @Test
    void aTokenThatWasBelievedIsRefusedOnceItHasExpired() {
        var token = Tokens.validFor(Duration.ofSeconds(3), WorkerId.next(), Roles.WORKFORCE);

        with(token).get(PARCELS).then().statusCode(200);
        with(token).get(PARCELS).then().statusCode(200);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> with(token).get(PARCELS).then().statusCode(401));
    }

    @Test
    void aTokenLikeOneThatIsBelievedIsCheckedForItself() {
        var token = Tokens.of(WorkerId.next(), Roles.WORKFORCE);
        with(token).get(PARCELS).then().statusCode(200);

        with(withoutItsLastCharacter(token)).get(PARCELS).then().statusCode(401);
        with(withAnotherSignature(token)).get(PARCELS).then().statusCode(401);
        with(token).get(PARCELS).then().statusCode(200);
    }

    /** One of them is involved with the child, and only they may see what is theirs. */
    @Test
    void thoseWhoTakeTurnsAreToldApart() {
        var recipient = ChildId.next();
        var involved = WorkerId.next();
        var parcel = DELIVERIES + "/" + packed(recipient);
        surroundings.involve(recipient, involved);
        var theirs = Tokens.of(involved, Roles.SOCIAL_WORKER);
        var strangers = Tokens.of(WorkerId.next(), Roles.SOCIAL_WORKER);

        for (var turn = 0; turn < 3; turn++) {
            with(theirs).get(parcel).then().statusCode(200);
            with(strangers).get(parcel).then().statusCode(404);
        }
    }

    private static String withoutItsLastCharacter(String token) {
        return token.substring(0, token.length() - 1);
    }

    private static String withAnotherSignature(String token) {
        var middle = token.lastIndexOf('.') + 20;
        var other = token.charAt(middle) == 'A' ? 'B' : 'A';
        return token.substring(0, middle) + other + token.substring(middle + 1);
    }
}
