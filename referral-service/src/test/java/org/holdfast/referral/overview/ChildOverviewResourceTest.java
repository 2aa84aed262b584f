package org.holdfast.referral.overview;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.refer;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChildOverviewResourceTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final Map<String, Object> robin = Family.child("Robin");
    private final WorkerId sasha = WorkerId.next();
    private final TeamId team = TeamId.next();

    @Inject
    Topics topics;

    @Test
    void theReferralsAboutAChildAreListedNewestFirstAndReadOn() {
        var first = refer(referral(robin)).extract().<String>path("id");
        var second = refer(referral(robin)).extract().<String>path("id");
        var child = childOf(first);

        var page = as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}/referrals?limit=1", child)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second)))
                .body("items[0].progress", equalTo("AWAITING_DECISION"))
                .body("items[0].source", equalTo("2A"))
                .extract();
        as(DANA, Roles.FRONT_DOOR)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get("/v1/children/{id}/referrals?limit=1", child)
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("nextCursor", nullValue());
    }

    @Test
    void whomToCallIsKeptFromTheStateTopicsInWhateverOrderTheyArrive() {
        var child = childOf(refer(referral(robin)).extract().path("id"));

        topics.deliverTwice(involved(child, 2, sasha));
        topics.deliver(involved(child, 1, WorkerId.next()));
        topics.deliverTwice(staff(sasha, "Sasha Weir"));

        await().untilAsserted(() -> involvements(child)
                .statusCode(200)
                .body("items[0].teamId", equalTo(team.value().toString()))
                .body("items[0].people.workerId", equalTo(List.of(sasha.value().toString())))
                .body("items[0].people[0].fullName", equalTo("Sasha Weir"))
                .body("items[0].people[0].telephone", equalTo("01632 960001"))
                .body("items[0].people[0].role", equalTo("PRIMARY")));
    }

    @Test
    void nobodyIsToBeCalledWhereNobodyWorksWithTheChild() {
        var child = childOf(refer(referral(robin)).extract().path("id"));

        involvements(child).statusCode(200).body("items", equalTo(List.of()));
    }

    @Test
    void onlyThoseWithAReasonLearnWhomToCall() {
        var child = childOf(refer(referral(robin)).extract().path("id"));

        for (var what : List.of("referrals", "involvements")) {
            as(WorkerId.next(), Roles.SOCIAL_WORKER)
                    .get("/v1/children/{id}/" + what, child)
                    .then()
                    .statusCode(404);
            asPartner(AgencyId.next())
                    .get("/v1/children/{id}/" + what, child)
                    .then()
                    .statusCode(403);
        }
    }

    private InvolvementState involved(String child, int version, WorkerId worker) {
        return new InvolvementState(
                new ChildId(UUID.fromString(child)),
                List.of(new Involvement(worker, "PRIMARY", MONDAY)),
                CaseId.next(),
                team,
                MONDAY,
                version);
    }

    private static StaffState staff(WorkerId worker, String name) {
        return new StaffState(
                worker,
                name,
                "SOCIAL_WORKER",
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                "sasha.weir@saltmere.example",
                "01632 960001",
                LocalDate.of(2020, 1, 1),
                null,
                List.of(),
                MONDAY,
                0);
    }

    private static ValidatableResponse involvements(String child) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}/involvements", child)
                .then();
    }

    private static String childOf(String referral) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", referral)
                .then()
                .extract()
                .path("children[0].childId");
    }
}
