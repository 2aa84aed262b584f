package org.holdfast.caseload.language;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LanguageResourceTest {

    private static final WorkerId LENA = WorkerId.next();
    private static final String PICKLE = "pickle" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void theCouncilOwnsItsList() {
        check("The respite was long.").body("items.words", hasItem("respite"));
        check("He is a " + PICKLE).body("items", empty());
        var list = as(LENA, Roles.LEADER)
                .get("/v1/language-list")
                .then()
                .statusCode(200)
                .extract();
        List<Map<String, Object>> words = new ArrayList<>(list.path("words"));
        words.add(Map.of(
                "forms",
                List.of(PICKLE),
                "instead",
                "his name",
                "unless",
                List.of(PICKLE + " jar"),
                "near",
                List.of()));

        change(Roles.SOCIAL_WORKER, words, list.header("ETag")).statusCode(403);
        change(Roles.LEADER, words, "\"77\"").statusCode(412);
        change(Roles.LEADER, words, list.header("ETag"))
                .statusCode(200)
                .body("reason", equalTo("The council of children asked"));

        check("He is a " + PICKLE).body("items.instead", hasItem("his name"));
        check("A %s jar".formatted(PICKLE)).body("items", empty());
    }

    @Test
    void aTextWithoutAWordIsAskedFor() {
        check(" ").statusCode(422).body("errors[0].pointer", equalTo("#/text"));
    }

    private static ValidatableResponse check(String text) {
        return as(LENA, Roles.SOCIAL_WORKER)
                .body(Map.of("text", text))
                .post("/v1/language-checks")
                .then();
    }

    private static ValidatableResponse change(String role, List<Map<String, Object>> words, String version) {
        return as(LENA, role)
                .header("If-Match", version)
                .body(Map.of("words", words, "reason", "The council of children asked"))
                .put("/v1/language-list")
                .then();
    }
}
