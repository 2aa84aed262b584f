package org.holdfast.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History;
import org.holdfast.platform.testing.History.Result;
import org.junit.jupiter.api.Test;

/** A partner sends many referrals in one go, over a connection that may break. */
@QuarkusTest
class ReferralBatchResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AgencyId POLICE = AgencyId.next();

    @Inject
    Session entities;

    @Test
    void eachLineGetsItsReceiptAndTheOthersGoOnWhereOneIsWrong() throws JsonProcessingException {
        var nobody = referral(child("Robin"));
        nobody.put("concern", "");
        var rang = referral(child("Wren"));
        rang.put("channel", "PHONE");

        var results = send(
                line(referral(child("Robin"))), line(nobody), "{ no", "[]", line(rang), line(referral(child("Ash"))));

        assertThat(results)
                .extracting(Result::outcome)
                .containsExactly("RECEIVED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "RECEIVED");
        assertThat(results)
                .extracting(result -> result.json().path("line").asInt())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(results.getFirst().json().path("receipt").path("reference").asText())
                .startsWith("HF-");
        assertThat(results.get(1).pointers()).containsExactly("#/referral/concern");
        assertThat(results.get(2).code()).isEqualTo("unreadable");
        assertThat(results.get(4).pointers()).containsExactly("#/referral/channel");
        as(DANA, Roles.FRONT_DOOR)
                .get(
                        "/v1/referrals/{id}",
                        results.get(5).json().path("receipt").path("id").asText())
                .then()
                .statusCode(200)
                .body("submission.agencyId", equalTo(POLICE.value().toString()));
    }

    @Test
    void sendingEverythingAgainIsSafe() throws JsonProcessingException {
        var first = line(referral(child("Robin")));
        var second = line(referral(child("Wren")));
        var receipt = send(first).getFirst().json().path("receipt");

        var again = send(first, second, first);

        assertThat(again).extracting(Result::outcome).containsExactly("RECEIVED_BEFORE", "RECEIVED", "RECEIVED_BEFORE");
        assertThat(again.getFirst().json().path("receipt")).isEqualTo(receipt);
    }

    @Test
    void aKeyStandsForOneReferral() throws JsonProcessingException {
        var key = UUID.randomUUID().toString();
        send(line(key, referral(child("Robin"))));

        var other = send(line(key, referral(child("Wren")))).getFirst();

        assertThat(other.json().path("key").asText()).isEqualTo(key);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void whatIsReceivedTogetherDoesNotFallWithOneThatIsRefused() throws JsonProcessingException {
        var key = UUID.randomUUID().toString();

        var results = send(
                line(referral(child("Robin"))),
                line(key, referral(child("Wren"))),
                line(key, referral(child("Ash"))),
                line(referral(child("Rowan"))));

        assertThat(results).extracting(Result::outcome).containsExactly("RECEIVED", "RECEIVED", "REFUSED", "RECEIVED");
        assertThat(results.get(2).code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void twoLinesAboutOneChildAreAboutOneChild() throws JsonProcessingException {
        var robin = child("Robin");

        var results = send(line(referral(robin)), line(referral(robin)));

        assertThat(results.stream().map(ReferralBatchResourceTest::childOf).distinct())
                .hasSize(1);
    }

    @Test
    @Transactional
    void linesThatArriveTogetherShareACommit() throws JsonProcessingException {
        var lines = new ArrayList<String>();
        for (var name : List.of("Robin", "Wren", "Ash", "Rowan", "Linnet", "Hazel")) {
            lines.add(line(referral(child(name))));
        }

        var referrals = send(lines.toArray(String[]::new)).stream()
                .map(result ->
                        UUID.fromString(result.json().path("receipt").path("id").asText()))
                .toList();

        assertThat(OneColumn.of(
                                entities,
                                "select count(distinct cast(xmin as text)) from referral where id in (:referrals)",
                                Long.class)
                        .setParameterList("referrals", referrals)
                        .getSingleResult())
                .isLessThan(lines.size());
    }

    @Test
    void aKeyIsItsSendersOwn() throws JsonProcessingException {
        var line = line(referral(child("Robin")));
        send(line);

        assertThat(send(AgencyId.next(), line).getFirst().outcome()).isEqualTo("RECEIVED");
    }

    @Test
    void aLineOfTwoMegabytesIsRefusedByItself() throws JsonProcessingException {
        var endless = referral(child("Robin"));
        endless.put("concern", "x".repeat(2_000_000));

        var results = send(line(endless), line(referral(child("Wren"))));

        assertThat(results.getFirst().code()).isEqualTo("line-too-long");
        assertThat(results.getLast().outcome()).isEqualTo("RECEIVED");
    }

    @Test
    void onlyAPartnersSystemSendsMany() {
        History.as(as(DANA, Roles.FRONT_DOOR))
                .body("{}")
                .post("/v1/referrals/batch")
                .then()
                .statusCode(403);
    }

    private static String childOf(Result result) {
        return as(DANA, Roles.FRONT_DOOR)
                .get(
                        "/v1/referrals/{id}",
                        result.json().path("receipt").path("id").asText())
                .then()
                .statusCode(200)
                .extract()
                .path("children[0].childId");
    }

    private static String line(Map<String, Object> referral) throws JsonProcessingException {
        return line(UUID.randomUUID().toString(), referral);
    }

    private static String line(String key, Map<String, Object> referral) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of("key", key, "referral", referral));
    }

    private static List<Result> send(String... lines) {
        return send(POLICE, lines);
    }

    private static List<Result> send(AgencyId agency, String... lines) {
        return History.results(History.as(asPartner(agency))
                .body(String.join("\n", lines))
                .post("/v1/referrals/batch")
                .then()
                .statusCode(200)
                .contentType(History.NDJSON)
                .extract()
                .asString());
    }
}
