package org.holdfast.directwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.directwork.work.Work.THREE_HOUSES;
import static org.holdfast.directwork.work.Work.plan;
import static org.holdfast.directwork.work.Work.record;
import static org.holdfast.directwork.work.Work.session;
import static org.holdfast.directwork.work.Work.with;
import static org.holdfast.platform.testing.Api.anonymous;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuggestionResourceTest {

    private static final WorkerId WREN = WorkerId.next();

    @Inject
    Acquaintances acquaintances;

    @Test
    void twentyMinutesWithAWorriedChildWhoDoesNotSpeak() {
        suggest(Map.of(
                        "age",
                        6,
                        "words",
                        "worried",
                        "talks",
                        "NOT_AT_ALL",
                        "minutes",
                        20,
                        "setting",
                        "HOME",
                        "limit",
                        3))
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body("items.tool.mode", everyItem(not(equalTo("VERBAL"))))
                .body("items[0].reasons.words", hasItem("Fits into 20 minutes"))
                .body("items[0].tool.guidance.stopWhen", not(empty()))
                .body("items[0].tool.sheet", equalTo("/v1/tools/" + suggested(0) + "/sheet"));
    }

    @Test
    void oneSentenceIsEnoughForTheRightToolItsSheetAndItsCautions() {
        suggest(Map.of(
                        "words",
                        "twenty minutes with a worried six-year-old who does not speak",
                        "bag",
                        List.of("paper", "pens", "slips of paper")))
                .statusCode(200)
                .body("understood.age", equalTo(6))
                .body("understood.minutes", equalTo(20))
                .body("understood.talks", equalTo("NOT_AT_ALL"))
                .body("understood.needs", hasItem("WORRIES"))
                .body("items[0].tool.code", anyOf(equalTo("worry-monster"), equalTo("worry-dolls")))
                .body("items.tool.code", hasItems("worry-monster", "worry-dolls", "calm-kit"))
                .body("items.tool.mode", everyItem(not(equalTo("VERBAL"))))
                .body("items.tool.sheet", everyItem(endsWith("/sheet")))
                .body("items.find { it.tool.code == 'worry-monster' }.tool.cautions", not(empty()))
                .body("items.find { it.tool.code == 'worry-monster' }.tool.guidance.withoutWords", not(emptyString()))
                .body("items.find { it.tool.code == 'worry-monster' }.alsoBring", contains("toy monster or box"));
    }

    @Test
    void whatIsSaidInSoManyWordsStandsAboveWhatWasUnderstood() {
        suggest(Map.of("words", "worried six-year-old", "age", 8, "needs", List.of("SLEEP")))
                .statusCode(200)
                .body("items[0].reasons.words", hasItem("Made for a child of 8"))
                .body("items[0].reasons.words", hasItem("Is best for: Bedtime and bad dreams"))
                .body("items[0].reasons.words", hasItem("Is best for: Worries and fears"));
    }

    @Test
    void thePointsOfTheReasonsAddUp() {
        var answer = suggest(Map.of("age", 9, "themes", List.of("ANGER"), "talks", "A_LITTLE"))
                .extract();

        List<Integer> reasons = answer.path("items[0].reasons.points");
        assertThat(reasons.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(answer.<Integer>path("items[0].points"));
        assertThat(answer.<List<Integer>>path("items.points")).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void whatDoesNotSuitIsLeftOutWithTheReason() {
        suggest(Map.of("age", 5, "themes", List.of("DOMESTIC_ABUSE")))
                .statusCode(200)
                .body("items.tool.code", not(hasItem("my-safety-plan")))
                .body("leftOut.find { it.name == 'My safety plan' }.why", equalTo("Made for ages 7 to 18"));
    }

    @Test
    void whatWasUsedWithThisChildBeforeCounts() {
        var child = acquaintances.childOf(WREN);
        var upset = with(session(), "stoppedEarly", "CHILD_WAS_UPSET");
        record(WREN, plan(WREN, child), upset).statusCode(201);

        suggest(Map.of("childId", child.value().toString(), "themes", List.of("WORRIES", "WISHES"), "limit", 20))
                .statusCode(200)
                .body("items.find { it.tool.id == '%s' }.usedBefore.stopped".formatted(THREE_HOUSES), equalTo(1))
                .body(
                        "items.find { it.tool.id == '%s' }.reasons.words".formatted(THREE_HOUSES),
                        hasItem("Ended early with this child before"))
                .body("items[0].reasons.words", hasItem("Made for a child of 10"));
    }

    @Test
    void aChildOfSomebodyElseIsAnsweredAsAChildThatIsNotThere() {
        var child = acquaintances.childOf(WREN);
        var stranger = WorkerId.next();

        var known = suggestFor(stranger, child).statusCode(404).extract().<String>path("detail");
        var unknown =
                suggestFor(stranger, ChildId.next()).statusCode(404).extract().<String>path("detail");
        assertThat(known).isEqualTo(unknown);
    }

    @Test
    void theLookAtWhatWasUsedIsOnTheAuditTrail() {
        var child = acquaintances.childOf(WREN);
        suggestFor(WREN, child).statusCode(200);

        as(WorkerId.next(), Roles.AUDITOR)
                .queryParam("childId", child.value())
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("SuggestionResource.suggest"));
    }

    @Test
    void aScenarioSaysSomething() {
        suggest(Map.of("minutes", 20)).statusCode(422).body("errors.code", contains("say-something"));
        suggest(Map.of("age", 26)).statusCode(422).body("errors.pointer", contains("#/age"));
        suggest(Map.of("themes", List.of("SPACESHIPS"))).statusCode(422).body("errors.code", contains("unknown-code"));
        suggest(Map.of("age", 6)).statusCode(200).body("items[0].ageGuard", nullValue());
    }

    @Test
    void onlyThoseWhoSignInAreSuggestedTools() {
        anonymous().body(Map.of("age", 6)).post("/v1/suggestions").then().statusCode(401);
    }

    private static String suggested(int place) {
        return suggest(Map.of(
                        "age",
                        6,
                        "words",
                        "worried",
                        "talks",
                        "NOT_AT_ALL",
                        "minutes",
                        20,
                        "setting",
                        "HOME",
                        "limit",
                        3))
                .extract()
                .path("items[%d].tool.id".formatted(place));
    }

    private static ValidatableResponse suggestFor(WorkerId worker, ChildId child) {
        return as(worker, Roles.SOCIAL_WORKER)
                .body(Map.of("childId", child.value().toString()))
                .post("/v1/suggestions")
                .then();
    }

    private static ValidatableResponse suggest(Map<String, ?> scenario) {
        return as(WREN, Roles.SOCIAL_WORKER)
                .body(scenario)
                .post("/v1/suggestions")
                .then();
    }
}
