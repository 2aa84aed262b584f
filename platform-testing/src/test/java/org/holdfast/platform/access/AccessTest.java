package org.holdfast.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.example.parcel.Parcelling.packed;
import static org.holdfast.platform.testing.Api.anonymous;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asProgram;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.contracts.AccessEvent.GlassBroken;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.example.Surroundings;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.testing.StatementsOfRequests;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccessTest {

    private static final int LONGEST_LINE = 12;

    private final ChildId recipient = ChildId.next();
    private final WorkerId involved = WorkerId.next();
    private final WorkerId stranger = WorkerId.next();
    private String parcel;

    @Inject
    Surroundings surroundings;

    @Inject
    Topics topics;

    @Inject
    MovableClock clock;

    @BeforeEach
    void setUp() {
        parcel = packed(recipient);
        surroundings.involve(recipient, involved);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void anOperationThatNobodyOpenedIsClosedToAll() {
        as(involved, Roles.SOCIAL_WORKER, Roles.WORKFORCE, Roles.AUDITOR)
                .get("/v1/unmarked")
                .then()
                .statusCode(403);
        anonymous().get("/v1/unmarked").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/parcels;x=1",
                "/v1;x/parcels",
                "/v1/parcels%3Bx",
                "//v1/parcels",
                "/v1//parcels",
                "/v1/parcels/",
                "/v1/./parcels",
                "/v1/x/../parcels",
                "/v1%2Fparcels",
                "/V1/parcels"
            })
    void noWayOfWritingAPathLeadsAroundTheSignIn(String path) {
        var status = anonymous().urlEncodingEnabled(false).get(path).statusCode();
        assertThat(status).isIn(400, 401, 404);
    }

    /** By the statements, since a clock would tell more of the machine than of the code. */
    @Test
    void noTakesTheSameWorkAsNotThere() {
        var no = statements(parcel);
        var notThere = statements(UUID.randomUUID().toString());
        assertThat(no).hasSizeGreaterThan(2).isEqualTo(notThere);
    }

    @Test
    void whoeverIsInvolvedSees() {
        look(involved).statusCode(200).body("id", equalTo(parcel));
        look(stranger).statusCode(404);
    }

    @Test
    void whoeverIsNoLongerInvolvedNoLongerSees() {
        surroundings.involve(recipient, 2, stranger);
        look(involved).statusCode(404);
        look(stranger).statusCode(200);
    }

    @Test
    void anOlderTellingOfWhoIsInvolvedChangesNothing() {
        surroundings.involve(recipient, 3, involved);
        surroundings.involve(recipient, 2, stranger);
        look(involved).statusCode(200);
        look(stranger).statusCode(404);
    }

    @Test
    void thoseUpTheLineSeeAndThoseBesideOrBelowDoNot() {
        var supervisor = WorkerId.next();
        var manager = WorkerId.next();
        var colleague = WorkerId.next();
        surroundings.supervise(involved, supervisor);
        surroundings.supervise(supervisor, manager);
        surroundings.supervise(colleague, supervisor);
        surroundings.supervise(stranger, involved);
        look(supervisor).statusCode(200);
        look(manager).statusCode(200);
        look(colleague).statusCode(404);
        look(stranger).statusCode(404);
    }

    @Test
    void aLineDrawnInACircleEnds() {
        var supervisor = WorkerId.next();
        surroundings.supervise(involved, supervisor);
        surroundings.supervise(supervisor, involved);
        look(stranger).statusCode(404);
        look(supervisor).statusCode(200);
    }

    @Test
    void aLineIsFollowedAsFarAsACouncilIsHigh() {
        var line = Stream.iterate(involved, _ -> WorkerId.next())
                .limit(LONGEST_LINE + 2)
                .toList();
        IntStream.rangeClosed(1, LONGEST_LINE + 1)
                .forEach(step -> surroundings.supervise(line.get(step - 1), line.get(step)));
        look(line.get(LONGEST_LINE)).statusCode(200);
        look(line.getLast()).statusCode(404);
    }

    @Test
    void theFrontDoorSeesWhileItIsAtWork() {
        surroundings.refer(recipient, 1, 1);
        as(stranger, Roles.FRONT_DOOR).get("/v1/deliveries/{id}", parcel).then().statusCode(200);
        look(stranger).statusCode(404);
        surroundings.refer(recipient, 0, 2);
        as(stranger, Roles.FRONT_DOOR).get("/v1/deliveries/{id}", parcel).then().statusCode(404);
    }

    @Test
    void whatMayNotBeSeenIsAnsweredLikeWhatIsNotThere() {
        var refused = look(stranger).extract();
        var unknown = as(stranger, Roles.SOCIAL_WORKER)
                .get("/v1/deliveries/{id}", UUID.randomUUID())
                .then()
                .extract();
        assertThat(refused.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(form(refused.jsonPath())).isEqualTo(form(unknown.jsonPath()));
        assertThat(refused.headers().asList().stream().map(header -> header.getName()))
                .containsExactlyElementsOf(unknown.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
    }

    @Test
    void aProgramIsInNobodysCircle() {
        asProgram("reporting", Roles.SOCIAL_WORKER)
                .get("/v1/deliveries/{id}", parcel)
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverBreaksTheGlassSeesUntilTheTimeIsOver() {
        look(stranger).statusCode(404);
        breakTheGlass(stranger, recipient, 30).statusCode(201);
        look(stranger).statusCode(200);
        look(WorkerId.next()).statusCode(404);
        clock.moveBy(Duration.ofMinutes(31));
        look(stranger).statusCode(404);
    }

    @Test
    void brokenGlassIsTold() {
        breakTheGlass(stranger, recipient, 30).statusCode(201);
        await().untilAsserted(() -> assertThat(topics.published(GlassBroken.class))
                .filteredOn(broken -> broken.childId().equals(recipient))
                .singleElement()
                .satisfies(broken -> {
                    assertThat(broken.workerId()).isEqualTo(stranger);
                    assertThat(broken.reason()).isEqualTo("EMERGENCY");
                    assertThat(broken.service()).isEqualTo("referral-service");
                }));
    }

    @Test
    void brokenGlassTellsNothingOfWhetherThereIsSuchAChild() {
        var known = breakTheGlass(stranger, recipient, 30).statusCode(201).extract();
        var unknown =
                breakTheGlass(stranger, ChildId.next(), 30).statusCode(201).extract();
        assertThat(known.<Map<String, Object>>path("$").keySet())
                .isEqualTo(unknown.<Map<String, Object>>path("$").keySet());
    }

    @Test
    void theGlassIsBrokenOnlyWithAReasonAndForADayAtMost() {
        breakTheGlass(stranger, recipient, 1441).statusCode(422).body("errors.pointer", equalTo(List.of("#/minutes")));
        as(stranger, Roles.SOCIAL_WORKER)
                .body(Map.of("reason", "EMERGENCY", "explanation", " ", "minutes", 30))
                .post("/v1/children/{id}/access-grants", recipient.value())
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/explanation")));
        as(stranger, Roles.AUDITOR)
                .body(Map.of("reason", "EMERGENCY", "explanation", "Urgent", "minutes", 30))
                .post("/v1/children/{id}/access-grants", recipient.value())
                .then()
                .statusCode(403)
                .body("id", nullValue());
    }

    private ValidatableResponse look(WorkerId worker) {
        return as(worker, Roles.SOCIAL_WORKER)
                .get("/v1/deliveries/{id}", parcel)
                .then();
    }

    private List<String> statements(String record) {
        var request = StatementsOfRequests.COUNTED + UUID.randomUUID();
        as(stranger, Roles.SOCIAL_WORKER)
                .header("X-Request-ID", request)
                .get("/v1/deliveries/{id}", record)
                .then()
                .statusCode(404);
        return StatementsOfRequests.of(request);
    }

    private static ValidatableResponse breakTheGlass(WorkerId worker, ChildId child, int minutes) {
        return as(worker, Roles.SOCIAL_WORKER)
                .body(Map.of("reason", "EMERGENCY", "explanation", "Somebody rang tonight", "minutes", minutes))
                .post("/v1/children/{id}/access-grants", child.value())
                .then();
    }

    private static Map<String, Object> form(JsonPath problem) {
        var form = problem.<String, Object>getMap("$");
        form.remove("requestId");
        form.remove("instance");
        return form;
    }
}
