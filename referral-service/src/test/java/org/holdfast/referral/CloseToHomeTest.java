package org.holdfast.referral;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CloseToHomeTest {

    @Inject
    Topics topics;

    @Test
    void whoeverLooksAtAChildOfTheirOwnNameIsReportedAndNobodyElse() {
        var robin = child("Robin");
        var name = robin.get("fullName").toString();
        var referred = Family.referred(referral(robin));
        var namesake = colleague("Dana " + name.substring(name.indexOf(' ') + 1).toUpperCase(Locale.ROOT));
        var other = colleague("Morgan Marsh");

        look(namesake, referred);
        look(other, referred);

        await().untilAsserted(() ->
                reported(referred).body("items.actor", hasItem(namesake.value().toString())));
        reported(referred).body("items.actor", not(hasItem(other.value().toString())));
    }

    private WorkerId colleague(String name) {
        var worker = WorkerId.next();
        topics.deliver(new StaffState(
                worker,
                name,
                "SOCIAL_WORKER",
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                List.of(),
                Instant.now(),
                0));
        return worker;
    }

    private static void look(WorkerId worker, Referred referred) {
        as(worker, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", referred.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse reported(Referred referred) {
        return as(WorkerId.next(), Roles.AUDITOR)
                .queryParam("childId", referred.childId())
                .get("/v1/audit/close-to-home")
                .then()
                .statusCode(200);
    }
}
