package org.holdfast.platform.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.holdfast.example.parcel.Parcelling.PACKER;
import static org.holdfast.example.parcel.Parcelling.pack;
import static org.holdfast.example.parcel.Parcelling.packer;
import static org.holdfast.example.parcel.Parcelling.parcel;
import static org.holdfast.example.parcel.Parcelling.parcelWith;
import static org.holdfast.platform.testing.Api.anonymous;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

    private static final String SUBMITTED = "Quillfeather";

    @TestHTTPResource
    URL here;

    @Test
    void aFaultInANestedListIsPointedTo() {
        problem(
                        pack(parcelWith(
                                "things",
                                List.of(
                                        Map.of("name", "Cup", "wrapping", "P1"),
                                        Map.of("name", " ", "wrapping", "P1")))),
                        422,
                        "invalid")
                .body("errors.pointer", equalTo(List.of("#/things/1/name")))
                .body("errors.code", equalTo(List.of("not-blank")));
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheirPlaces() {
        problem(pack(Map.of("label", "", "weight", 0)), 422, "invalid")
                .body("detail", equalTo("3 parts of the request are not valid"))
                .body("errors.pointer", equalTo(List.of("#/label", "#/recipient", "#/weight")))
                .body("errors.code", equalTo(List.of("not-blank", "not-null", "min")));
    }

    @Test
    void partsThatDoNotAgreeArePointedToWithACodeOfTheirOwn() {
        var parcel = parcel("Fragile");
        parcel.put("weight", 9);
        problem(pack(parcel), 422, "invalid")
                .body("errors.pointer", equalTo(List.of("#/weight")))
                .body("errors.code", equalTo(List.of("too-heavy-for-fragile")));
    }

    @Test
    void aBrokenRuleIsNamedByItsClassAndPointsToItsPart() {
        problem(pack(parcelWith("weight", 31)), 422, "too-heavy")
                .body("title", equalTo("Too heavy"))
                .body("errors.pointer", equalTo(List.of("#/weight")));
    }

    @Test
    void aFieldThatAStrictRequestDoesNotKnowIsRefused() {
        problem(pack(parcelWith("lable", SUBMITTED)), 422, "invalid")
                .body("errors.pointer", equalTo(List.of("#/lable")))
                .body("errors.code", equalTo(List.of("unknown-field")));
    }

    @Test
    void whatIsNoNameOfAFieldIsNotRepeated() {
        problem(pack(parcelWith("Wren Fell, 4 March 2017", SUBMITTED)), 422, "invalid")
                .body("errors.pointer", equalTo(List.of("#")))
                .body(not(containsString("Wren")));
    }

    @Test
    void whatIsNoStepOfAnAddressIsNotRepeated() {
        packer().get("/v1/parcels/Wren Fell")
                .then()
                .statusCode(404)
                .body("instance", equalTo("/v1/parcels/_"))
                .body(not(containsString("Wren")));
    }

    @Test
    void aFieldThatAnotherRequestDoesNotKnowIsTolerated() {
        String id = pack(parcel(UUID.randomUUID().toString()))
                .statusCode(201)
                .extract()
                .path("id");
        packer().header("If-Match", "*")
                .body(Map.of("label", UUID.randomUUID().toString(), "colour", "red"))
                .put("/v1/parcels/{id}/label", id)
                .then()
                .statusCode(200);
    }

    @Test
    void aValueOfTheWrongTypeCannotBeRead() {
        problem(pack(parcelWith("weight", Map.of("kg", SUBMITTED))), 400, "unreadable")
                .body("errors.pointer", equalTo(List.of("#/weight")))
                .body("errors.code", equalTo(List.of("wrong-type")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipient", "packedOn"})
    void aBlankIsNoIdAndNoDay(String field) {
        for (var blank : List.of("", "   ")) {
            var answer = pack(parcelWith(field, blank));
            assertThat(answer.extract().statusCode()).isIn(400, 422);
            answer.body("errors.pointer", equalTo(List.of("#/" + field)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "17", "null", "", "{} {}"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        var answer = packer().body(body).post("/v1/parcels").then().contentType(Problem.MEDIA_TYPE);
        assertThat(answer.extract().statusCode()).isIn(400, 422);
    }

    @Test
    void aCodeThatIsNotOfTheSetIsNotValid() {
        problem(pack(parcelWith("things", List.of(Map.of("name", "Cup", "wrapping", SUBMITTED)))), 422, "invalid")
                .body("errors.pointer", equalTo(List.of("#/things/0/wrapping")))
                .body("errors.code", equalTo(List.of("unknown-code")));
    }

    @Test
    void theNumberOfACodeIsNotTheCode() {
        var answer = pack(parcelWith("things", List.of(Map.of("name", "Cup", "wrapping", 0))));
        assertThat(answer.extract().statusCode()).isIn(400, 422);
    }

    @Test
    void malformedJsonCannotBeRead() {
        problem(packer().body("{\"label\": \"" + SUBMITTED).post("/v1/parcels").then(), 400, "unreadable");
    }

    @Test
    void jsonThatIsNestedTooDeepCannotBeRead() {
        var deep = "{\"label\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        problem(packer().body(deep).post("/v1/parcels").then(), 400, "unreadable");
    }

    @Test
    void textThatIsNoTextIsMalformed() {
        problem(pack("{\"label\": \"Quill\\u0000feather\"}"), 422, "invalid")
                .body("errors.code", equalTo(List.of("malformed")));
        problem(pack("{\"label\": \"Quill\\ud800feather\"}"), 422, "invalid")
                .body("errors.code", equalTo(List.of("malformed")));
    }

    @Test
    void aNulCharacterInAParameterIsNoFaultOfOurs() {
        problem(packer().urlEncodingEnabled(false).get("/v1/parcels?from=%00").then(), 400, "bad-request");
        problem(packer().urlEncodingEnabled(false).get("/v1/code-sets/%00").then(), 400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-day", "0001-01-01", "+99999-01-01"})
    void aDayThatNobodyMeansIsMalformed(String day) {
        problem(pack(parcelWith("packedOn", day)), 422, "invalid")
                .body("errors.pointer", equalTo(List.of("#/packedOn")))
                .body("errors.code", equalTo(List.of("malformed")));
    }

    @Test
    void aPathThatIsNotThereIsNotFound() {
        problem(packer().get("/v1/balloons").then(), 404, "not-found");
        problem(packer().post("/v1/parcels/nonsense/dispatch").then(), 404, "not-found");
    }

    @Test
    void aMethodThatIsNotThereIsNotAllowed() {
        problem(packer().delete("/v1/parcels").then(), 405, "method-not-allowed");
    }

    @Test
    void aRepresentationThatIsNotThereIsNotAcceptable() {
        problem(packer().accept("image/png").get("/v1/parcels").then(), 406, "not-acceptable");
    }

    @Test
    void aBodyOfAnotherKindIsNotSupported() {
        problem(
                packer().contentType(ContentType.XML)
                        .body("<parcel/>")
                        .post("/v1/parcels")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aCommandOfOneFieldIsNotTakenForItsText() {
        problem(
                packer().contentType(ContentType.TEXT)
                        .body("Fragile")
                        .put("/v1/parcels/" + UUID.randomUUID() + "/label")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(here + "v1/parcels"))
                .header("Authorization", "Bearer " + Tokens.of(PACKER, Roles.WORKFORCE))
                .header("Content-Type", "application/json")
                .version(Version.HTTP_1_1)
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[13 * 1024 * 1024]))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void withoutATokenNobodyIsSignedIn() {
        problem(anonymous().get("/v1/parcels").then(), 401, "not-signed-in")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void aTokenThatIsNotForUsIsRefused() {
        for (var token : List.of(
                Tokens.expired(PACKER, Roles.WORKFORCE),
                Tokens.forAnotherAudience(PACKER, Roles.WORKFORCE),
                Tokens.signedBySomeoneElse(PACKER, Roles.WORKFORCE),
                unsigned(Tokens.of(PACKER, Roles.WORKFORCE)),
                "nonsense")) {
            problem(with(token).get("/v1/parcels").then(), 401, "token-refused")
                    .header("WWW-Authenticate", startsWith("Bearer"));
        }
    }

    @Test
    void aRoleThatMayNotDoThisIsRefusedInOneForm() {
        problem(as(PACKER, Roles.AUDITOR).get("/v1/parcels").then(), 403, "role-refused");
    }

    @Test
    void whatIsSentIsCheckedOnlyForThoseWhoMaySendIt() {
        problem(as(PACKER, Roles.AUDITOR).body(Map.of()).post("/v1/parcels").then(), 403, "role-refused");
    }

    @Test
    void aFaultOfOursIsToldWithoutItsCause() {
        var body = problem(
                        packer().body(parcel(SUBMITTED))
                                .post("/v1/parcels/lost")
                                .then(),
                        500,
                        "unexpected")
                .extract()
                .asString();
        assertThat(body).doesNotContain("Exception", "java", "\tat ", "holdfast");
    }

    @Test
    void aRowThatTheDatabaseRefusesIsAFaultOfOursAndIsNotRepeated() {
        var body = problem(pack(parcelWith("weight", 13)), 500, "unexpected")
                .extract()
                .asString();
        assertThat(body).doesNotContain("parcel_weight_check", "SQL", "constraint");
    }

    @Test
    void twoWhoWantTheSameThingAtOnceAreToldOfALostRace() {
        var label = UUID.randomUUID().toString();
        pack(parcel(label)).statusCode(201);
        problem(pack(parcel(label)), 409, "changed-meanwhile");
    }

    @Test
    void anExplanationThatIsNotThereIsNotFound() {
        given().get("/problems/no-such-problem").then().statusCode(404);
        given().get("/problems/%3Cscript%3E").then().statusCode(404).body(not(containsString("script")));
    }

    private static String unsigned(String token) {
        var header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
        return header + "." + token.split("\\.")[1] + ".";
    }

    /** Every problem has one form, a page that explains it, and nothing of what was sent. */
    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("/problems/" + code))
                .body("instance", startsWith("/v1/"))
                .body("requestId", equalTo(answer.extract().header("X-Request-ID")))
                .body(not(containsString(SUBMITTED)));
        given().get(answer.extract().<String>path("type"))
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .body(containsString(answer.extract().<String>path("title")));
        return answer;
    }
}
