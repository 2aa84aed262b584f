package org.holdfast.referral.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.MORGAN;
import static org.holdfast.referral.intake.Family.refer;
import static org.holdfast.referral.intake.Family.referral;
import static org.holdfast.referral.intake.Family.referredChild;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeResourceTest {

    private static final String REASON = "The school had the wrong year of birth";

    @Inject
    Topics topics;

    @Test
    void bothIdsLeadToTheOneChildWhoHasWhatEitherRecordKnew() {
        var pair = twoRecordsOfRobin();

        merge(pair.newer().childId(), pair.older().childId())
                .statusCode(201)
                .body("recordId", equalTo(pair.newer().childId()))
                .body("intoId", equalTo(pair.older().childId()))
                .body("mergedBy", equalTo(MORGAN.value().toString()));

        for (var id : List.of(pair.newer().childId(), pair.older().childId())) {
            child(id)
                    .statusCode(200)
                    .body("id", equalTo(pair.older().childId()))
                    .body("mergedRecords", equalTo(List.of(pair.newer().childId())))
                    .body("school", equalTo("Saltmere Harbour Primary"));
        }
    }

    @Test
    void everyServiceIsToldWhatReplacedTheRecordAndWhatTheChildIsNow() {
        var pair = twoRecordsOfRobin();

        merge(pair.newer().childId(), pair.older().childId());

        await().untilAsserted(() -> {
            assertThat(latest(pair.newer()))
                    .hasValueSatisfying(state -> assertThat(state.mergedInto())
                            .isEqualTo(id(pair.older().childId())));
            assertThat(latest(pair.older())).hasValueSatisfying(state -> {
                assertThat(state.school()).isEqualTo("Saltmere Harbour Primary");
                assertThat(state.mergedInto()).isNull();
            });
        });
    }

    @Test
    void undoingRestoresBothRecordsAsTheyWere() {
        var pair = twoRecordsOfRobin();
        var older = known(pair.older());
        var newer = known(pair.newer());
        String merge =
                merge(pair.newer().childId(), pair.older().childId()).extract().path("id");

        undo(pair.older().childId(), merge)
                .statusCode(200)
                .body("undoneReason", equalTo("They are cousins"))
                .body("undoneBy", equalTo(MORGAN.value().toString()));

        assertThat(known(pair.older())).isEqualTo(older);
        assertThat(known(pair.newer())).isEqualTo(newer);
        await().untilAsserted(() -> {
            assertThat(latest(pair.newer()))
                    .hasValueSatisfying(state -> assertThat(state.mergedInto()).isNull());
            assertThat(latest(pair.older()))
                    .hasValueSatisfying(state -> assertThat(state.school()).isNull());
        });
    }

    @Test
    void aMergeIsUndoneOnceAndMayBeMadeAgain() {
        var pair = twoRecordsOfRobin();
        String merge =
                merge(pair.newer().childId(), pair.older().childId()).extract().path("id");
        undo(pair.newer().childId(), merge).statusCode(200);

        merge(pair.newer().childId(), pair.older().childId()).statusCode(201);
        undo(pair.newer().childId(), merge).statusCode(409).body("code", equalTo("already-undone"));

        as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .get("/v1/children/{id}/merges", pair.older().childId())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items[1].undoneReason", equalTo("They are cousins"));
    }

    @Test
    void twoMergesAtOneMomentMakeNoCircle() throws Exception {
        var pair = twoRecordsOfRobin();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> there =
                    () -> merge(pair.newer().childId(), pair.older().childId())
                            .extract()
                            .statusCode();
            Callable<Integer> back =
                    () -> merge(pair.older().childId(), pair.newer().childId())
                            .extract()
                            .statusCode();

            var answers = people.invokeAll(List.of(there, back)).stream()
                    .map(each -> each.resultNow())
                    .toList();

            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
        child(pair.newer().childId()).statusCode(200);
    }

    @Test
    void aChildIsReferredWhileTheRecordIsMergedAndTheReferralIsAboutTheSurvivor() throws Exception {
        var pair = twoRecordsOfRobin();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> refer =
                    () -> refer(referral(pair.said())).statusCode(201).extract().path("id");
            Callable<String> merge =
                    () -> merge(pair.newer().childId(), pair.older().childId())
                            .statusCode(201)
                            .extract()
                            .path("id");

            String referral = people.invokeAll(List.of(refer, merge)).getFirst().get();

            as(DANA, Roles.FRONT_DOOR)
                    .get("/v1/referrals/{id}", referral)
                    .then()
                    .statusCode(200)
                    .body("children[0].child.id", equalTo(pair.older().childId()));
        }
    }

    @Test
    void whoeverIsMergedCannotBeMergedAgainNorMergedInto() {
        var pair = twoRecordsOfRobin();
        var other = twoRecordsOfRobin();
        merge(pair.newer().childId(), pair.older().childId()).statusCode(201);

        merge(pair.newer().childId(), other.older().childId()).statusCode(409).body("code", equalTo("already-merged"));
        merge(other.newer().childId(), pair.newer().childId()).statusCode(409).body("code", equalTo("already-merged"));
        merge(other.newer().childId(), other.newer().childId())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/intoId"));
    }

    @Test
    void aChainOfMergesLeadsToItsEnd() {
        var pair = twoRecordsOfRobin();
        var third = referredChild();
        merge(pair.newer().childId(), pair.older().childId()).statusCode(201);
        merge(pair.older().childId(), third.childId()).statusCode(201);

        child(pair.newer().childId())
                .body("id", equalTo(third.childId()))
                .body(
                        "mergedRecords",
                        hasItems(pair.newer().childId(), pair.older().childId()));
    }

    @Test
    void aReferralAfterwardsIsAboutTheSurvivor() {
        var pair = twoRecordsOfRobin();
        merge(pair.newer().childId(), pair.older().childId());

        assertThat(referredAgain(pair.said()).childId()).isEqualTo(pair.older().childId());
    }

    @Test
    void thePeopleAroundEitherRecordAreThePeopleAroundTheChild() {
        var pair = twoRecordsOfRobin();
        var sasha = WorkerId.next();
        topics.deliver(new InvolvementState(
                id(pair.newer().childId()),
                List.of(new Involvement(sasha, "PRIMARY", Instant.EPOCH)),
                null,
                null,
                Instant.EPOCH,
                1));
        await().untilAsserted(() -> as(sasha, Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}", pair.newer().childId())
                .then()
                .statusCode(200));
        as(sasha, Roles.SOCIAL_WORKER)
                .get("/v1/referrals/{id}", pair.older().id())
                .then()
                .statusCode(404);

        merge(pair.newer().childId(), pair.older().childId());

        as(sasha, Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}", pair.older().childId())
                .then()
                .statusCode(200);
        as(sasha, Roles.SOCIAL_WORKER)
                .get("/v1/referrals/{id}", pair.older().id())
                .then()
                .statusCode(200);
    }

    @Test
    void thePossibleMatchIsSettled() {
        var pair = twoRecordsOfRobin();

        merge(pair.newer().childId(), pair.older().childId());

        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}/possible-matches", pair.older().childId())
                .then()
                .body("items.child.id", not(hasItem(pair.newer().childId())));
    }

    @Test
    void onlyAManagerMerges() {
        var pair = twoRecordsOfRobin();

        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("intoId", pair.older().childId(), "reason", REASON))
                .post("/v1/children/{id}/merges", pair.newer().childId())
                .then()
                .statusCode(403);
    }

    @Test
    void mergingIsNoWayToSeeAChildOneHasNoReasonToSee() {
        var stranger = referredChild();
        String decision = stranger.decide("NFA", 1).extract().path("id");
        stranger.authorise(decision).statusCode(200);
        var pair = twoRecordsOfRobin();

        merge(pair.newer().childId(), stranger.childId()).statusCode(404);
        merge(pair.newer().childId(), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void aMergeHasAReason() {
        var pair = twoRecordsOfRobin();

        as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .body(Map.of("intoId", pair.older().childId(), "reason", " "))
                .post("/v1/children/{id}/merges", pair.newer().childId())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/reason"));
    }

    private record TwoRecords(Referred older, Referred newer, Map<String, Object> said) {}

    /** A wrong year of birth and no postcode: likely the same, not sure enough. Only the newer record knows the school. */
    private TwoRecords twoRecordsOfRobin() {
        var said = Family.child("Robin");
        var older = referredAgain(said);
        var mistaken = new HashMap<>(said);
        mistaken.remove("postcode");
        mistaken.put("school", "Saltmere Harbour Primary");
        mistaken.put("dateOfBirth", Family.bornInAnotherYear(said));
        var newer = referredAgain(mistaken);
        assertThat(newer.childId()).isNotEqualTo(older.childId());
        return new TwoRecords(older, newer, said);
    }

    private static Referred referredAgain(Map<String, Object> child) {
        String referral = refer(referral(child)).statusCode(201).extract().path("id");
        String childId = as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", referral)
                .then()
                .extract()
                .path("children[0].childId");
        return new Referred(referral, childId);
    }

    private static ValidatableResponse merge(String record, String into) {
        return once(as(MORGAN, Roles.FRONT_DOOR_MANAGER))
                .body(Map.of("intoId", into, "reason", REASON))
                .post("/v1/children/{id}/merges", record)
                .then();
    }

    private static ValidatableResponse undo(String child, String merge) {
        return as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .body(Map.of("reason", "They are cousins"))
                .post("/v1/children/{id}/merges/{merge}/undoing", child, merge)
                .then();
    }

    private static ValidatableResponse child(String id) {
        return as(DANA, Roles.FRONT_DOOR).get("/v1/children/{id}", id).then();
    }

    private static Map<String, Object> known(Referred referred) {
        Map<String, Object> child = new HashMap<>(
                child(referred.childId()).statusCode(200).extract().<Map<String, Object>>path("$"));
        child.remove("version");
        return child;
    }

    private Optional<ChildState> latest(Referred child) {
        return topics.published(ChildState.class).stream()
                .filter(state -> state.childId().equals(id(child.childId())))
                .reduce((_, later) -> later);
    }

    private static ChildId id(String child) {
        return new ChildId(UUID.fromString(child));
    }
}
