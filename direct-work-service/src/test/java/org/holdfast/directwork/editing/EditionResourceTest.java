package org.holdfast.directwork.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EditionResourceTest {

    private static final WorkerId EDITH = WorkerId.next();
    private static final WorkerId AMIR = WorkerId.next();

    @Inject
    ObjectMapper json;

    @Test
    void aDraftIsFoundByNobodyUntilChildrenHaveSeenItAndSomebodyElseApprovesIt() {
        var name = fresh();
        var id = begin(name);

        found(name, 0);
        as(AMIR).get("/v1/tools/" + id).then().statusCode(404);
        decide(AMIR, id, 1, "APPROVE").statusCode(409).body("code", equalTo("illegal-transition"));

        review(id, 1).statusCode(200).body("status", equalTo("IN_REVIEW")).body("review.takingPart", equalTo(7));
        decide(EDITH, id, 1, "APPROVE").statusCode(422).body("code", equalTo("own-draft"));
        decide(AMIR, id, 1, "APPROVE")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decidedBy", equalTo(AMIR.value().toString()));

        found(name, 1);
        as(AMIR).get("/v1/tools/" + id).then().statusCode(200).body("toolVersion", equalTo(1));
        retire(id);
        found(name, 0);
    }

    @Test
    void aNewVersionLeavesTheOldOneReadable() {
        var name = fresh();
        var id = approved(name);

        draftVersion(id, text(name + " revised"))
                .statusCode(201)
                .header("Location", endsWith("/v1/tools/%s/versions/2".formatted(id)))
                .header("ETag", equalTo("\"0\""))
                .body("number", equalTo(2));
        as(AMIR).get("/v1/tools/" + id).then().body("name", equalTo(name)).body("toolVersion", equalTo(1));
        review(id, 2).statusCode(200);
        decide(AMIR, id, 2, "APPROVE").statusCode(200);

        as(AMIR).get("/v1/tools/" + id)
                .then()
                .body("name", equalTo(name + " revised"))
                .body("toolVersion", equalTo(2));
        as(AMIR).get("/v1/tools/{id}/versions/1", id).then().body("text.name", equalTo(name));
        as(AMIR).get("/v1/tools/{id}/versions", id).then().body("items.number", contains(2, 1));
        retire(id);
    }

    @Test
    void ofTwoPeopleWhoChangeADraftAtOnceTheSecondIsTold() {
        var id = begin(fresh());
        var text = text("Changed by the first");

        change(id, text, null).statusCode(428);
        change(id, text, "\"0\"")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("text.name", equalTo("Changed by the first"));
        change(id, text("Changed by the second"), "\"0\"").statusCode(412).body("code", equalTo("precondition-failed"));

        as(AMIR).get("/v1/tools/{id}/versions/1", id).then().body("text.name", equalTo("Changed by the first"));
    }

    @Test
    void oneNewVersionIsWrittenAtATime() {
        var name = fresh();
        var id = approved(name);

        draftVersion(id, text(name)).statusCode(201);
        draftVersion(id, text(name)).statusCode(409).body("code", equalTo("draft-is-open"));
        decide(AMIR, id, 2, "WITHDRAW").statusCode(422).body("errors.code", contains("reason-needed"));
        decideWithReason(id, 2, "WITHDRAW").statusCode(200).body("status", equalTo("WITHDRAWN"));
        draftVersion(id, text(name)).statusCode(201).body("number", equalTo(3));
        retire(id);
    }

    @Test
    void whatChildrenHaveLookedAtIsNotChangedBehindTheirBacks() {
        var id = begin(fresh());
        review(id, 1).statusCode(200);

        change(id, text("Quietly changed"), "\"1\"").statusCode(409).body("code", equalTo("draft-is-closed"));
        decideWithReason(id, 1, "RETURN").statusCode(200).body("status", equalTo("DRAFT"));
        change(id, text("Changed after it came back"), "\"2\"").statusCode(200);
    }

    @Test
    void aRetiredToolSaysWhyAndWhatToUseInstead() {
        var id = approved(fresh());
        var threeHouses = "0199f3a2-0000-7000-8000-000000080001";

        as(EDITH, Roles.TOOLKIT_EDITOR)
                .body(Map.of("reason", "Children found it too long", "replacedBy", threeHouses))
                .post("/v1/tools/{id}/retirement", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("retirement.replacedBy", equalTo(threeHouses));
        as(EDITH, Roles.TOOLKIT_EDITOR)
                .body(Map.of("reason", "Again"))
                .post("/v1/tools/{id}/retirement", id)
                .then()
                .statusCode(409);
        draftVersion(id, text("Back again")).statusCode(201);
        review(id, 2).statusCode(200);
        decide(AMIR, id, 2, "APPROVE").statusCode(409);
    }

    @Test
    void aCodeNamesOneTool() {
        var body = Map.of("code", "three-houses", "text", text("Four Houses"));

        as(EDITH, Roles.TOOLKIT_EDITOR)
                .body(body)
                .post("/v1/tools")
                .then()
                .statusCode(422)
                .body("code", equalTo("code-is-taken"));
    }

    @Test
    void aTextThatLeavesOutWhatKeepsAChildSafeIsRefused() {
        var text = text("Unsafe");
        ((ObjectNode) text.get("guidance")).putArray("stopWhen");
        ((ObjectNode) text.get("ages")).put("max", 2);

        as(EDITH, Roles.TOOLKIT_EDITOR)
                .body(Map.of("code", "unsafe-" + UUID.randomUUID(), "text", text))
                .post("/v1/tools")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/text/guidance/stopWhen"))
                .body("errors.pointer", hasItem("#/text/ages/max"));
    }

    @Test
    void theSameRequestSentTwiceMakesOneTool() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("code", "twice-" + UUID.randomUUID(), "text", text("Twice"));

        String first = as(EDITH, Roles.TOOLKIT_EDITOR)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/tools")
                .then()
                .statusCode(201)
                .body("retirement", nullValue())
                .extract()
                .path("id");
        as(EDITH, Roles.TOOLKIT_EDITOR)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/tools")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", endsWith(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER, Roles.PARTNER_SYSTEM
            })
    void onlyToolkitEditorsChangeTheCatalogue(String role) {
        var id = begin(fresh());

        as(EDITH, role)
                .body(Map.of("code", "x", "text", text("X")))
                .post("/v1/tools")
                .then()
                .statusCode(403);
        as(EDITH, role)
                .body(text("X"))
                .post("/v1/tools/{id}/versions", id)
                .then()
                .statusCode(403);
        as(EDITH, role)
                .body(text("X"))
                .put("/v1/tools/{id}/versions/1", id)
                .then()
                .statusCode(403);
        as(EDITH, role)
                .body(view())
                .post("/v1/tools/{id}/versions/1/review", id)
                .then()
                .statusCode(403);
        as(EDITH, role)
                .body(Map.of("answer", "APPROVE"))
                .post("/v1/tools/{id}/versions/1/approval", id)
                .then()
                .statusCode(403);
        as(EDITH, role)
                .body(Map.of("reason", "x"))
                .post("/v1/tools/{id}/retirement", id)
                .then()
                .statusCode(403);
    }

    private static String fresh() {
        return "Zzyzx" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String begin(String name) {
        return as(EDITH, Roles.TOOLKIT_EDITOR)
                .body(Map.of("code", "draft-" + UUID.randomUUID(), "text", text(name)))
                .post("/v1/tools")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private String approved(String name) {
        var id = begin(name);
        review(id, 1).statusCode(200);
        decide(AMIR, id, 1, "APPROVE").statusCode(200);
        return id;
    }

    private static void retire(String id) {
        as(EDITH, Roles.TOOLKIT_EDITOR)
                .body(Map.of("reason", "Made for a test"))
                .post("/v1/tools/{id}/retirement", id)
                .then()
                .statusCode(200);
    }

    private static void found(String name, int times) {
        List<String> names = as(AMIR).queryParam("q", name)
                .get("/v1/tools")
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
        assertThat(names.stream().filter(name::equals)).hasSize(times);
    }

    private static ValidatableResponse draftVersion(String id, Object text) {
        return as(EDITH, Roles.TOOLKIT_EDITOR)
                .body(text)
                .post("/v1/tools/{id}/versions", id)
                .then();
    }

    private static ValidatableResponse change(String id, Object text, String ifMatch) {
        var request = as(EDITH, Roles.TOOLKIT_EDITOR).body(text);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/tools/{id}/versions/1", id)
                .then();
    }

    private static ValidatableResponse review(String id, int number) {
        return as(EDITH, Roles.TOOLKIT_EDITOR)
                .body(view())
                .post("/v1/tools/{id}/versions/{number}/review", id, number)
                .then();
    }

    private static ValidatableResponse decide(WorkerId who, String id, int number, String answer) {
        return as(who, Roles.TOOLKIT_EDITOR)
                .body(Map.of("answer", answer))
                .post("/v1/tools/{id}/versions/{number}/approval", id, number)
                .then();
    }

    private static ValidatableResponse decideWithReason(String id, int number, String answer) {
        return as(AMIR, Roles.TOOLKIT_EDITOR)
                .body(Map.of("answer", answer, "reason", "Too many questions"))
                .post("/v1/tools/{id}/versions/{number}/approval", id, number)
                .then();
    }

    private static Map<String, Object> view() {
        return Map.of(
                "group",
                "Children in care council",
                "metOn",
                LocalDate.now().toString(),
                "takingPart",
                7,
                "view",
                "The stop sign is good.");
    }

    private ObjectNode text(String name) {
        return Drafts.text(json, name);
    }
}
