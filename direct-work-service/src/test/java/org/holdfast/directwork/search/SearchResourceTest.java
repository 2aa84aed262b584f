package org.holdfast.directwork.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.holdfast.platform.testing.Api.anonymous;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchResourceTest {

    private static final String THREE_HOUSES = "0199f3a2-0000-7000-8000-000000080001";

    @Test
    void theCatalogueComesWithFortyTwoTools() {
        search(Map.of("limit", 200))
                .statusCode(200)
                .body("items.size()", equalTo(42))
                .body("items.code", hasItems("three-houses", "buttons-family", "road-map-of-my-journey", "calm-kit"))
                .body("nextCursor", nullValue());
    }

    @Test
    void aToolSaysForWhomItIsAndWhatToTakeCareOf() {
        as(WorkerId.next())
                .get("/v1/tools/" + THREE_HOUSES)
                .then()
                .statusCode(200)
                .body("code", equalTo("three-houses"))
                .body("ages.min", equalTo(4))
                .body("ages.max", equalTo(17))
                .body("sessions.max", equalTo(2))
                .body("mode", equalTo("MIXED"))
                .body("stages", contains("ASSESSMENT"))
                .body("cautions", hasItem("Write down exactly what the child says."))
                .body("credit", startsWith("Nicki Weld and Maggie Greening"))
                .body("toolVersion", equalTo(5))
                .body("minutes.min", equalTo(30))
                .body("guidance.steps.size()", greaterThan(3))
                .body("guidance.stopWhen", not(empty()))
                .body("guidance.withoutWords", startsWith("The child points"))
                .body("sheet", equalTo("/v1/tools/" + THREE_HOUSES + "/sheet"))
                .body("status", equalTo("APPROVED"));
    }

    @ParameterizedTest
    @CsvSource({
        "Three Houses, three-houses",
        "thre houzes, three-houses",
        "THREEHOUSES, three-houses",
        "butons, buttons-family",
        "volcanoe, volcano",
        "geting to know board game, engaging-board-game",
        "exploitaton, safety-map"
    })
    void typingErrorsAreForgiven(String typed, String meant) {
        List<String> found =
                search(Map.of("q", typed)).statusCode(200).extract().path("items.code");

        assertThat(found).startsWith(meant);
    }

    @Test
    void theBestMatchComesFirst() {
        search(Map.of("q", "safety house")).body("items[0].code", equalTo("safety-house"));
    }

    @Test
    void filtersAddUp() {
        search(Map.of("theme", "IDENTITY", "age", 6, "mode", "NON_VERBAL"))
                .statusCode(200)
                .body("items.code", contains("memory-box"));
        search(Map.of("stage", "REVIEW")).body("items.stages", everyItem(hasItem("REVIEW")));
        search(Map.of("age", 3)).body("items.ages.min", everyItem(lessThanOrEqualTo(3)));
        search(Map.of("q", "safety", "age", 6)).body("items.code", not(hasItem("my-safety-plan")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "worries"})
    void pagesMeetWithoutGapOrOverlap(String words) {
        List<String> whole = search(Map.of("q", words, "limit", 200)).extract().path("items.code");

        var collected = new ArrayList<String>();
        var cursor = "";
        do {
            var page = search(
                            cursor.isEmpty()
                                    ? Map.of("q", words, "limit", 2)
                                    : Map.of("q", words, "limit", 2, "cursor", cursor))
                    .statusCode(200)
                    .extract();
            collected.addAll(page.<List<String>>path("items.code"));
            cursor = page.path("nextCursor") == null ? "" : page.path("nextCursor");
        } while (!cursor.isEmpty());

        assertThat(collected).containsExactlyElementsOf(whole).hasSizeGreaterThan(3);
    }

    @Test
    void otherWordsForTheSameThingAreUnderstood() {
        search(Map.of("q", "meltdown")).body("items.code", hasItems("calm-kit", "feelings-thermometer"));
        search(Map.of("q", "dad in prison")).body("items.code", hasItems("words-and-pictures", "memory-box"));
        search(Map.of("q", "domestic abuse", "limit", 3))
                .body("items.code", hasItems("my-safety-plan", "helping-hand"));
    }

    @Test
    void aChildsAgeInTheQuestionPutsToolsForOtherAgesLast() {
        List<String> found = search(Map.of("q", "six year old scared of violence at home", "limit", 200))
                .extract()
                .path("items.code");

        assertThat(found).contains("my-safety-plan");
        assertThat(found.indexOf("my-safety-plan")).isGreaterThan(found.size() / 3);
    }

    @Test
    void whatMatchesIsMarked() {
        search(Map.of("q", "wizard")).body("items[0].highlight", containsString("magic"));
        search(Map.of("q", "buttons")).body("items[0].highlight", containsString("<mark>button</mark>"));
        search(Map.of("theme", "ANGER")).body("items[0].highlight", nullValue());
    }

    @Test
    void aShortVisitAndASmallBagNarrowTheChoice() {
        search(Map.of("minutes", 10)).body("items.minutes.min", everyItem(lessThanOrEqualTo(10)));
        search(Map.of("setting", "CAR", "company", "CHILD")).body("items.settings", everyItem(hasItem("CAR")));
        search(Map.of("sessions", 2)).body("items.code", not(hasItem("life-story-book")));
        as(WorkerId.next())
                .queryParam("material", "paper", "pens")
                .get("/v1/tools")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("three-houses", "ecomap"))
                .body("items.code", not(hasItem("puppets")));
    }

    @Test
    void facetsCountWhatASearchWouldLeave() {
        int anxiety = search(Map.of("q", "worries", "theme", "ANXIETY", "limit", 200))
                .extract()
                .path("items.size()");

        as(WorkerId.next())
                .queryParam("q", "worries")
                .get("/v1/tools/facets")
                .then()
                .statusCode(200)
                .body("themes.find { it.code == 'ANXIETY' }.tools", equalTo(anxiety))
                .body("themes.find { it.code == 'ANXIETY' }.label", equalTo("Being anxious"));
        as(WorkerId.next()).get("/v1/tools/facets").then().body("tools", greaterThanOrEqualTo(42));
    }

    @Test
    void aCursorBelongsToItsList() {
        String cursor = search(Map.of("limit", 1)).extract().path("nextCursor");

        search(Map.of("q", "worries", "cursor", cursor)).statusCode(400).body("code", equalTo("bad-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; DROP TABLE tool; --", "\"", "((", "a & | !", "Київ", "🧸🧸🧸", "%", "\\"})
    void whateverIsTypedFindsToolsOrNone(String typed) {
        search(Map.of("q", typed)).statusCode(200);
        search(Map.of("q", "three houses")).body("items[0].code", equalTo("three-houses"));
    }

    @Test
    void nonsenseFindsNothing() {
        search(Map.of("q", "qqqqxxxx")).statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "theme, SPACESHIPS, one-of",
        "setting, MOON, one-of",
        "company, DRAGONS, one-of",
        "minutes, 0, min",
        "stage, engaging, one-of",
        "mode, LOUD, one-of",
        "age, 26, max",
        "age, -1, min",
        "limit, 201, max",
        "limit, 0, min"
    })
    void aFilterTakesOnlyWhatItKnows(String parameter, String value, String code) {
        search(Map.of(parameter, value))
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }

    @Test
    void theSearchTakesTextOfAReasonableLength() {
        search(Map.of("q", "a".repeat(201))).statusCode(422).body("errors.parameter", contains("q"));
        search(Map.of("q", "a\u0000b")).statusCode(400).body("code", equalTo("bad-request"));
    }

    @Test
    void aToolThatIsNotThereIsNotFound() {
        as(WorkerId.next())
                .get("/v1/tools/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
        as(WorkerId.next()).get("/v1/tools/three-houses").then().statusCode(404);
    }

    @Test
    void onlyThoseWhoSignInSeeTheToolkit() {
        anonymous().get("/v1/tools").then().statusCode(401).body("code", equalTo("not-signed-in"));
        anonymous().get("/v1/tools/" + THREE_HOUSES).then().statusCode(401);
    }

    @Test
    void codesCanBeLookedUp() {
        as(WorkerId.next())
                .get("/v1/code-sets/tool-stage")
                .then()
                .statusCode(200)
                .body("codes.code", hasItems("ENGAGING", "IDENTITY"))
                .body("source", startsWith("After"));
    }

    private static ValidatableResponse search(Map<String, ?> filter) {
        return as(WorkerId.next()).queryParams(filter).get("/v1/tools").then();
    }
}
