package org.holdfast.directwork.search;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.holdfast.contracts.WorkerId;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeardTest {

    @Inject
    Session entities;

    @Test
    void whatWasSaidIsToldApartFromWhatOnlySoundsLikeIt() {
        asked("her nan passed away")
                .body("heard[0].need", equalTo("BEREAVEMENT"))
                .body("heard[0].how", equalTo("SAID"));
        asked("grandad has left this world")
                .body("heard.find { it.need == 'BEREAVEMENT' }.how", equalTo("SOUNDS_LIKE"))
                .body("tools", greaterThan(5));
        as(WorkerId.next())
                .queryParam("q", "grandad has left this world")
                .queryParam("limit", 2)
                .get("/v1/tools")
                .then()
                .body("items.code", hasItem("memory-box"));
    }

    @Test
    void whereNothingWasAskedNothingIsHeard() {
        as(WorkerId.next()).get("/v1/tools/facets").then().statusCode(200).body("heard", empty());
    }

    @Test
    void aPhraseOfTheCouncilsOwnIsHeardFromTheNextQuestionOn() {
        var nearby = "at six o'clock they all go down to Fiddler's Wharf with the Marlow crew";
        say(
                "insert into need_phrase (need, phrase) values ('EXPLOITATION', 'hangs around Fiddler''s Wharf with the Marlow crew')");
        try {
            asked(nearby).body("heard.phrase", hasItem("hangs around Fiddler's Wharf with the Marlow crew"));
        } finally {
            say("delete from need_phrase where phrase like '%Marlow crew'");
        }
        asked(nearby).body("heard.findAll { it.phrase.contains('Marlow') }", empty());
    }

    @Test
    void aQuestionIsAnsweredAsThoseLikeItWere() {
        var asked = "she only ever talks about Zanzibar the tortoise";
        say(
                "insert into example_question (question, best, good, fair) values ('talks of nothing but her tortoise', '{talking-stick}', '{}', '{}')");
        try {
            asked(asked)
                    .body("alike[0].question", equalTo("talks of nothing but her tortoise"))
                    .body("alike[0].share", lessThan(1.0f));
            as(WorkerId.next())
                    .queryParam("q", asked)
                    .get("/v1/tools")
                    .then()
                    .body("items.code", hasItem("talking-stick"));
        } finally {
            say("delete from example_question where question like '%tortoise'");
        }
    }

    @Test
    void aNeedThatNobodyKnowsIsNotHeard() {
        say("insert into need_phrase (need, phrase) values ('NOT_OF_THIS_VERSION', 'sleeps in the wendy house')");
        try {
            asked("she sleeps in the wendy house").body("heard.phrase", not(hasItem("sleeps in the wendy house")));
        } finally {
            say("delete from need_phrase where need = 'NOT_OF_THIS_VERSION'");
        }
    }

    private void say(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeMutationQuery(sql).executeUpdate());
    }

    private static ValidatableResponse asked(String words) {
        return as(WorkerId.next())
                .queryParam("q", words)
                .get("/v1/tools/facets")
                .then()
                .statusCode(200);
    }
}
