package org.holdfast.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.holdfast.platform.testing.Api.anonymous;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.platform.testing.Api.with;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.refer;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.OpenReferralState;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Tokens;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IntakeResourceTest {

    private static final AgencyId SCHOOL = AgencyId.next();

    @Inject
    Topics topics;

    @Test
    void aPartnerGetsAReceiptAtOnceThatTellsNothingOfWhatIsKnown() {
        var receipt = once(asPartner(SCHOOL))
                .body(referral(child("Robin"), child("Wren")))
                .post("/v1/referrals")
                .then();

        receipt.statusCode(201)
                .header("Location", matchesPattern(".*/v1/referrals/[0-9a-f-]{36}"))
                .body("reference", matchesPattern("HF-[0-9A-Z]{5}-[0-9A-Z]{5}"))
                .body("children", equalTo(2));
        Map<String, Object> body = receipt.extract().path("$");
        assertThat(body.keySet())
                .containsExactlyInAnyOrder(
                        "id", "reference", "receivedAt", "children", "decisionDueOn", "whatHappensNext");
    }

    @Test
    void aReferralIsAnnouncedPerChildAndTheChildrenWithIt() {
        String id = refer(referral(child("Robin"), child("Wren"))).extract().path("id");

        await().untilAsserted(() -> {
            var received = topics.published(ReferralReceived.class).stream()
                    .filter(event -> event.referralId().value().toString().equals(id))
                    .toList();
            assertThat(received).hasSize(2).allMatch(event -> event.source().equals("2A"));
            for (var event : received) {
                assertThat(topics.published(ChildState.class))
                        .anyMatch(
                                state -> state.childId().equals(event.childId()) && "SZ1 4QT".equals(state.postcode()));
                assertThat(topics.published(OpenReferralState.class))
                        .anyMatch(state -> state.childId().equals(event.childId()) && state.openReferrals() == 1);
            }
        });
    }

    @Test
    void sendingAgainWithTheSameKeyIsSafe() {
        var key = UUID.randomUUID().toString();
        var body = referral(child("Robin"));

        String first = asPartner(SCHOOL)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
        asPartner(SCHOOL)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/referrals")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("reference", equalTo(first));
    }

    @Test
    void aKeyBelongsToItsSender() {
        var key = UUID.randomUUID().toString();
        var body = referral(child("Robin"));

        String first = asPartner(SCHOOL)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/referrals")
                .then()
                .extract()
                .path("id");
        asPartner(AgencyId.next())
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/referrals")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(first)));
    }

    @Test
    void aReferralNeedsAKey() {
        asPartner(SCHOOL)
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void theSameChildIsReferredTwiceAndKnownOnce() {
        var robin = child("Robin");
        robin.put("nhsNumber", Family.freshNhsNumber());

        assertThat(childOf(refer(referral(robin)).extract().path("id")))
                .isEqualTo(childOf(refer(referral(robin)).extract().path("id")));
    }

    @Test
    void twoSubmissionsAtOneMomentMakeOneChild() throws Exception {
        var robin = child("Robin");
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> send =
                    () -> refer(referral(robin)).statusCode(201).extract().path("id");
            var ids = senders.invokeAll(List.of(send, send, send, send)).stream()
                    .map(sent -> sent.resultNow())
                    .map(IntakeResourceTest::childOf)
                    .distinct();

            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void aNumberThatIsAnotherChildsDoesNotMakeThemOne() {
        var number = Family.freshNhsNumber();
        var robin = child("Robin");
        robin.put("nhsNumber", number);
        var wren = child("Wren");
        wren.put("nhsNumber", number);
        wren.put("dateOfBirth", "2019-09-09");

        assertThat(childOf(refer(referral(robin)).statusCode(201).extract().path("id")))
                .isNotEqualTo(
                        childOf(refer(referral(wren)).statusCode(201).extract().path("id")));
    }

    @Test
    void aChildNotYetBornHasAnExpectedDateOfBirth() {
        var unborn = Map.<String, Object>of("fullName", "Baby Ashgrove", "expectedDateOfBirth", soon(), "sex", "U");

        refer(referral(unborn)).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PHONE", "DROP_IN", "EMAIL", "LETTER", "POLICE_NOTIFICATION", "TRANSFER_IN", "OUT_OF_HOURS"})
    void everyWayInIsOneQueue(String channel) {
        var body = referral(child("Robin"));
        body.put("channel", channel);

        String id = refer(body).statusCode(201).extract().path("id");

        as(DANA, Roles.FRONT_DOOR).get("/v1/referrals/{id}", id).then().body("submission.channel", equalTo(channel));
    }

    @Test
    void aPartnersSystemDoesNotSayThatSomebodyRangNorWhenItArrived() {
        var rang = referral(child("Robin"));
        rang.put("channel", "PHONE");
        once(asPartner(SCHOOL))
                .body(rang)
                .post("/v1/referrals")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/channel"));

        var yesterday = referral(child("Robin"));
        yesterday.put("receivedAt", "2026-01-05T22:10:00Z");
        once(asPartner(SCHOOL))
                .body(yesterday)
                .post("/v1/referrals")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/receivedAt"));
    }

    @Test
    void theClocksOfWhatCameInOutOfHoursRunFromThen() {
        var body = referral(child("Robin"));
        body.put("channel", "OUT_OF_HOURS");
        body.put("receivedAt", "2026-04-02T22:10:00Z");

        refer(body)
                .statusCode(201)
                .body("receivedAt", equalTo("2026-04-02T22:10:00Z"))
                .body("decisionDueOn", equalTo("2026-04-07"));
        body.put("receivedAt", "2126-04-02T22:10:00Z");
        refer(body).statusCode(422).body("errors[0].pointer", equalTo("#/receivedAt"));
    }

    @Test
    void twoContactsWithinDaysAreARepeatConcernForTheFrontDoorOnly() {
        var body = referral(child("Robin"));
        var first = Family.referred(body);
        var second = Family.referred(body);

        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", first.id())
                .then()
                .body("children[0].earlier.repeatConcern", equalTo(false));
        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", second.id())
                .then()
                .body("children[0].earlier.repeatConcern", equalTo(true))
                .body("children[0].earlier.lately", equalTo(1))
                .body("children[0].earlier.reReferral", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "dateOfBirth, 2030-01-01, past-or-present",
        "dateOfBirth, 1980-01-01, not-a-child",
        "nhsNumber, 9434765910, nhs-number",
        "upn, B950000178301, unique-pupil-number",
        "postcode, nowhere, pattern",
        "fullName, ' ', not-blank",
        "dateOfBirth, 31/02/2015, malformed",
        "sex, X, unknown-code",
    })
    void whatIsWrongWithAChildIsPointedAt(String field, String value, String code) {
        var robin = child("Robin");
        robin.put(field, value);

        refer(referral(child("Wren"), robin))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("errors.pointer", hasItem("#/children/1/" + field))
                .body("errors.code", hasItem(code))
                .body("requestId", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void aFieldNobodyKnowsIsRefusedRatherThanLost() {
        var robin = child("Robin");
        robin.put("favouriteColour", "blue");

        refer(referral(robin))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/children/0/favouriteColour"))
                .body("errors[0].code", equalTo("unknown-field"));
    }

    @Test
    void aReferralWithoutConsentSaysWhy() {
        var body = referral(child("Robin"));
        body.put("consent", Map.of("given", false));

        refer(body).statusCode(422).body("errors[0].pointer", equalTo("#/consent/reasonToDispense"));
    }

    @Test
    void onlyAnAnonymousReferralHasNoReferrer() {
        var body = referral(child("Robin"));
        body.remove("referrer");

        refer(body).statusCode(422).body("errors[0].pointer", equalTo("#/referrer"));
        body.put("channel", "ANONYMOUS");
        refer(body).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Нина Петрова", "Zoë O'Brien-Ñuñez", "Vixen 🦊", "'; DROP TABLE child; --", "李小龍"})
    void aNameIsTakenAsItIs(String name) {
        var robin = child("Robin");
        robin.put("fullName", name);

        String id = refer(referral(robin)).statusCode(201).extract().path("id");

        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", id)
                .then()
                .body("children[0].child.fullName", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "[]",
                "nonsense",
                "{\"source\": {\"code\": \"2A\"}}",
                "{\"children\": \"Robin\"}",
                "null"
            })
    void whatCannotBeReadIsSaidSo(String body) {
        once(as(DANA, Roles.FRONT_DOOR))
                .body(body)
                .post("/v1/referrals")
                .then()
                .statusCode(oneOf(400, 422))
                .contentType("application/problem+json");
    }

    @Test
    void fiveMegabytesOfTextAreTooMuch() {
        var body = referral(child("Robin"));
        body.put("concern", "a".repeat(5_000_000));

        refer(body).statusCode(oneOf(400, 413, 422)).contentType("application/problem+json");
    }

    @Test
    void aProblemNeverRepeatsWhatWasSent() {
        var robin = child("Robin");
        robin.put("nhsNumber", "1234567890");
        robin.put("fullName", "Canary " + "x".repeat(300));

        var body = refer(referral(robin)).statusCode(422).extract().asString();

        assertThat(body).doesNotContain("1234567890").doesNotContain("Canary");
    }

    @Test
    void whoeverRefersHasSignedIn() {
        once(anonymous())
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("code", equalTo("not-signed-in"));
        once(with("nonsense"))
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .statusCode(401);
        once(with(Tokens.expired(DANA, Roles.FRONT_DOOR)))
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .statusCode(401)
                .body("code", equalTo("token-refused"));
        once(with(Tokens.forAnotherAudience(DANA, Roles.FRONT_DOOR)))
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .statusCode(401);
        once(with(Tokens.signedBySomeoneElse(DANA, Roles.FRONT_DOOR)))
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .statusCode(401);
        once(as(DANA, Roles.SOCIAL_WORKER))
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-refused"));
    }

    private static String childOf(String referralId) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", referralId)
                .then()
                .extract()
                .path("children[0].childId");
    }

    private static String soon() {
        return LocalDate.now().plusMonths(3).toString();
    }
}
