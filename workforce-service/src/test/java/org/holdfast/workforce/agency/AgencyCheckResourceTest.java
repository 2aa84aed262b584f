package org.holdfast.workforce.agency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgencyCheckResourceTest {

    private static final Map<String, Object> KNOWN = Map.of(
            "reference",
            "NSA-20417",
            "startsOn",
            "2026-12-07",
            "region",
            "NORTH_EAST",
            "monthsOfPractice",
            20,
            "lastPermanentPost",
            Map.of("endedOn", "2026-11-30", "region", "NORTH_EAST", "reason", "REDUNDANCY"),
            "practiceReferences",
            2,
            "noticeWeeks",
            4,
            "price",
            Map.of("hourly", 39.5, "cap", 38, "signedForMore", true));

    @Test
    void whatWasKnownAndHowEachRuleStoodStaysOnRecord() {
        var id = post(PERSONNEL, Roles.WORKFORCE, "/v1/agency-checks", KNOWN)
                .statusCode(201)
                .body("verdict", equalTo("BREACH"))
                .body("results.find { it.rule == 'EXPERIENCE' }.verdict", equalTo("BREACH"))
                .body("results.find { it.rule == 'COOL_OFF' }.verdict", equalTo("EXEMPT"))
                .body("results.find { it.rule == 'PRICE' }.verdict", equalTo("EXEMPT"))
                .extract()
                .<String>path("id");

        get(PERSONNEL, Roles.SERVICE_MANAGER, "/v1/agency-checks/" + id)
                .statusCode(200)
                .body("known.reference", equalTo("NSA-20417"));
        get(PERSONNEL, Roles.WORKFORCE, "/v1/agency-checks?limit=200").body("items.id", hasItem(id));
    }

    @Test
    void onlyThoseWhoAnswerForPeopleCheck() {
        post(PERSONNEL, Roles.SOCIAL_WORKER, "/v1/agency-checks", KNOWN).statusCode(403);
        post(PERSONNEL, Roles.WORKFORCE, "/v1/agency-checks", Map.of("reference", "NSA-1"))
                .statusCode(422);
    }
}
