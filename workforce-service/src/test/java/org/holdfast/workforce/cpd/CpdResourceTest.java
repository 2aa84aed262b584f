package org.holdfast.workforce.cpd;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.workforce.People.below;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CpdResourceTest {

    private static final Map<String, String> REFLECTION =
            Map.of("learnt", "That silence is an answer", "impact", "I wait", "peerReflection", "Ravi found the same");

    @Test
    void whatSomebodyLearntIsTheirOwnAndThoseAboveSeeWhetherItIsEnough() {
        var pat = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));
        var wren = below(pat);
        var piece = post(wren, Roles.SOCIAL_WORKER, cpd(wren), Map.of("title", "Reading", "on", "2026-05-04"))
                .statusCode(201)
                .body("reflection", nullValue())
                .extract()
                .<String>path("id");

        post(wren, Roles.SOCIAL_WORKER, cpd(wren) + "/" + piece + "/reflection", REFLECTION)
                .statusCode(200)
                .body("reflection.impact", equalTo("I wait"));
        get(wren, Roles.SOCIAL_WORKER, cpd(wren)).body("items.size()", equalTo(1));

        get(pat, Roles.SUPERVISOR, cpd(wren)).statusCode(422).body("code", equalTo("only-ones-own"));
        get(pat, Roles.SUPERVISOR, cpd(wren) + "/readiness").statusCode(200);
        get(joined(Map.of()), Roles.SOCIAL_WORKER, cpd(wren) + "/readiness").statusCode(404);
    }

    @Test
    void whatWasLearntLiesBehind() {
        var wren = joined(Map.of());

        post(wren, Roles.SOCIAL_WORKER, cpd(wren), Map.of("title", "Reading", "on", "2035-01-01"))
                .statusCode(422)
                .body("code", equalTo("cpd-ahead"));
    }

    private static String cpd(WorkerId worker) {
        return "/v1/staff/" + text(worker) + "/cpd";
    }
}
