package org.holdfast.directwork.work;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.holdfast.directwork.work.Work.THREE_HOUSES;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PracticeNoteResourceTest {

    private static final WorkerId WREN = WorkerId.next();
    private static final WorkerId ASH = WorkerId.next();
    private static final WorkerId EDITH = WorkerId.next();

    @Inject
    Acquaintances acquaintances;

    private ChildId rosie;

    @BeforeEach
    void aChild() {
        rosie = acquaintances.childOf(WREN);
    }

    @Test
    void namesArePointedOutBeforeAnythingIsShared() {
        check("Then rosie laughed and Mrs Ashdown left.")
                .statusCode(200)
                .body("findings.kind", contains("CHILD", "FAMILY"))
                .body("findings[0].from", equalTo(5))
                .body("findings[0].to", equalTo(10));
        check("It went well once we sat on the floor.").statusCode(200).body("findings", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rosie drew it herself",
                "We drew it with ROSIE",
                "We drew it with rosies mum, ROSE ASHDOWN",
                "We drew it with rosey today",
                "Ring 01632 960 118 first"
            })
    void aNoteInWhichTheChildCanBeRecognisedIsRefusedAndNothingIsRepeated(String text) {
        share(note(text))
                .statusCode(422)
                .body("code", equalTo("names-in-note"))
                .body("errors.pointer", contains("#/whatWorked"))
                .body("detail", not(containsString("osie")))
                .body("detail", not(containsString("Ashdown")));
    }

    @Test
    void whatOnlyLooksLikeANameMayStayIfTheAuthorSaysSo() {
        var note = note("It took off when we called the puppet Elmer.");
        share(note).statusCode(422).body("code", equalTo("names-in-note"));

        share(with(note, "keep", List.of("Elmer"))).statusCode(201).body("kept", contains("Elmer"));
        share(with(note("Then Rosie laughed."), "keep", List.of("Rosie")))
                .statusCode(422)
                .body("code", equalTo("names-in-note"));
    }

    @Test
    void aNoteIsReadByEveryoneOnceSomebodyElseHasLookedAtIt() {
        String id = share(note("Sit on the floor, and draw your own house first."))
                .statusCode(201)
                .body("status", equalTo("SHARED"))
                .extract()
                .path("id");
        get(ASH, id).statusCode(404);
        get(WREN, id).statusCode(200);
        as(EDITH, Roles.TOOLKIT_EDITOR)
                .queryParam("toolId", THREE_HOUSES)
                .queryParam("limit", 200)
                .get("/v1/practice-notes/waiting")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));

        moderate(WREN, Roles.TOOLKIT_EDITOR, id, Map.of("verdict", "PUBLISH"))
                .statusCode(409)
                .body("code", equalTo("own-note"));
        moderate(ASH, Roles.SOCIAL_WORKER, id, Map.of("verdict", "PUBLISH")).statusCode(404);
        moderate(EDITH, Roles.TOOLKIT_EDITOR, id, Map.of("verdict", "PUBLISH"))
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));

        get(ASH, id).statusCode(200).body("whatWorked", containsString("Sit on the floor"));
        listed(Map.of("toolId", THREE_HOUSES, "need", "WORRIES", "age", 10)).body("items.id", hasItem(id));
        listed(Map.of("toolId", THREE_HOUSES, "age", 3)).body("items.id", not(hasItem(id)));
        listed(Map.of("need", "BEREAVEMENT")).body("items.id", not(hasItem(id)));
    }

    @Test
    void eachColleaguesLastWordCounts() {
        String id = published();

        tell(ASH, id, false).statusCode(200).body("tried", equalTo(1)).body("worked", equalTo(0));
        tell(ASH, id, true).statusCode(200).body("tried", equalTo(1)).body("worked", equalTo(1));
        tell(EDITH, id, false).statusCode(200).body("tried", equalTo(2)).body("worked", equalTo(1));
        tell(WREN, id, true).statusCode(409).body("code", equalTo("own-note"));
        get(ASH, id).body("tried", equalTo(2));
    }

    @Test
    void whoeverWroteItMayTakeItBack() {
        String id = published();

        moderate(WREN, Roles.SOCIAL_WORKER, id, Map.of("verdict", "TAKE_BACK")).statusCode(422);
        moderate(WREN, Roles.SOCIAL_WORKER, id, Map.of("verdict", "TAKE_BACK", "reason", "Too close to home"))
                .statusCode(200)
                .body("status", equalTo("TAKEN_BACK"));

        get(ASH, id).statusCode(404);
        tell(ASH, id, true).statusCode(404);
        moderate(EDITH, Roles.TOOLKIT_EDITOR, id, Map.of("verdict", "PUBLISH")).statusCode(409);
    }

    @Test
    void onlyWhoWorksWithTheChildSharesWhatWasLearnedWithThem() {
        as(ASH, Roles.SOCIAL_WORKER)
                .body(note("It went well."))
                .post("/v1/practice-notes")
                .then()
                .statusCode(404);
        as(ASH, Roles.SOCIAL_WORKER)
                .body(Map.of("childId", rosie.value().toString(), "text", "It went well."))
                .post("/v1/practice-notes/checks")
                .then()
                .statusCode(404);
        as(WREN, Roles.ACADEMY)
                .body(note("It went well."))
                .post("/v1/practice-notes")
                .then()
                .statusCode(403);
        as(WREN, Roles.SOCIAL_WORKER).get("/v1/practice-notes/waiting").then().statusCode(403);
    }

    private String published() {
        String id = share(note("Draw the worst house of your life first."))
                .statusCode(201)
                .extract()
                .path("id");
        moderate(EDITH, Roles.TOOLKIT_EDITOR, id, Map.of("verdict", "PUBLISH")).statusCode(200);
        return id;
    }

    private Map<String, Object> note(String whatWorked) {
        return new HashMap<>(Map.of(
                "childId",
                rosie.value().toString(),
                "toolId",
                THREE_HOUSES,
                "whatWorked",
                whatWorked,
                "rating",
                4,
                "need",
                "WORRIES",
                "ages",
                Map.of("min", 8, "max", 12),
                "keep",
                List.of()));
    }

    private static Map<String, Object> with(Map<String, Object> note, String field, Object value) {
        note.put(field, value);
        return note;
    }

    private ValidatableResponse check(String text) {
        return as(WREN, Roles.SOCIAL_WORKER)
                .body(Map.of("childId", rosie.value().toString(), "text", text))
                .post("/v1/practice-notes/checks")
                .then();
    }

    private static ValidatableResponse share(Object note) {
        return as(WREN, Roles.SOCIAL_WORKER)
                .body(note)
                .post("/v1/practice-notes")
                .then();
    }

    private static ValidatableResponse get(WorkerId worker, String id) {
        return as(worker, Roles.SOCIAL_WORKER)
                .get("/v1/practice-notes/{id}", id)
                .then();
    }

    private static ValidatableResponse listed(Map<String, ?> filter) {
        return as(ASH, Roles.SOCIAL_WORKER)
                .queryParams(filter)
                .queryParam("limit", 200)
                .get("/v1/practice-notes")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse moderate(WorkerId worker, String role, String id, Map<String, String> verdict) {
        return as(worker, role)
                .body(verdict)
                .post("/v1/practice-notes/{id}/moderation", id)
                .then();
    }

    private static ValidatableResponse tell(WorkerId worker, String id, boolean worked) {
        return as(worker, Roles.SOCIAL_WORKER)
                .body(Map.of("worked", worked))
                .post("/v1/practice-notes/{id}/uses", id)
                .then();
    }
}
