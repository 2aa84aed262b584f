package org.holdfast.directwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.holdfast.directwork.work.Work.plan;
import static org.holdfast.directwork.work.Work.record;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.artefact.Photographs;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArtefactResourceTest {

    private static final WorkerId WREN = WorkerId.next();
    private static final WorkerId STRANGER = WorkerId.next();
    private static final Map<String, String> AGREED = Map.of("childAgreed", "true", "original", "CHILD_HAS_IT");

    @Inject
    Acquaintances acquaintances;

    private String plan;
    private String session;

    @BeforeEach
    void aSession() {
        plan = plan(WREN, acquaintances.childOf(WREN));
        session = record(WREN, plan);
    }

    @Test
    void aPictureIsKeptUprightAndWithoutWhatTheCameraWrote() {
        String id = send(Photographs.takenWith(6), "image/jpeg", AGREED)
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .body("width", equalTo(20))
                .body("original", equalTo("CHILD_HAS_IT"))
                .extract()
                .path("id");

        var kept = picture(WREN, id)
                .statusCode(200)
                .header("Content-Type", equalTo("image/jpeg"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Photographs.SERIAL);
        list(WREN).statusCode(200).body("items.id", contains(id));
    }

    @Test
    void theSamePictureSentAgainIsTheOneThatIsThere() {
        String first = send(Photographs.drawn("png"), "image/png", AGREED)
                .statusCode(201)
                .extract()
                .path("id");

        send(Photographs.drawn("png"), "image/png", AGREED).statusCode(201).body("id", equalTo(first));
        list(WREN).body("items.id", contains(first));
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        send(page, "image/png", AGREED).statusCode(422).body("code", equalTo("no-picture"));
        send(page, "text/html", AGREED).statusCode(415);
    }

    @Test
    void anUploadOfTwoHundredMegabytesIsRefusedBeforeItIsRead() throws IOException {
        try (var connection = new Socket("localhost", RestAssured.port);
                var answer = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            connection
                    .getOutputStream()
                    .write(
                            ("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/png\r\nContent-Length: 209715200\r\n\r\n")
                                    .formatted(path())
                                    .getBytes(StandardCharsets.US_ASCII));
            connection.getOutputStream().flush();
            assertThat(answer.readLine()).contains("413");
        }
    }

    @Test
    void withoutTheChildsAgreementNothingIsKept() {
        send(Photographs.drawn("png"), "image/png", Map.of("childAgreed", "false", "original", "CHILD_HAS_IT"))
                .statusCode(422)
                .body("code", equalTo("child-did-not-agree"));
        send(Photographs.drawn("png"), "image/png", Map.of("childAgreed", "true", "original", "LOST"))
                .statusCode(422);
        send(Photographs.drawn("png"), "image/png", Map.of()).statusCode(422);
        list(WREN).body("items.size()", equalTo(0));
    }

    @Test
    void aPictureAddedInErrorStaysOnRecordAndIsShownToNobody() {
        String id = send(Photographs.drawn("png"), "image/png", AGREED)
                .statusCode(201)
                .extract()
                .path("id");

        as(WREN, Roles.SOCIAL_WORKER)
                .body(Map.of("reason", "It shows another child's drawing"))
                .post(path() + "/" + id + "/corrections")
                .then()
                .statusCode(200)
                .body("enteredInError.reason", equalTo("It shows another child's drawing"));

        picture(WREN, id).statusCode(404);
        list(WREN).body("items[0].enteredInError", notNullValue());
    }

    @Test
    void onlyWhoWorksWithTheChildSeesOrAddsOne() {
        String id = send(Photographs.drawn("png"), "image/png", AGREED)
                .statusCode(201)
                .extract()
                .path("id");

        picture(STRANGER, id).statusCode(404);
        list(STRANGER).statusCode(404);
        as(STRANGER, Roles.SOCIAL_WORKER)
                .contentType("image/png")
                .queryParams(AGREED)
                .body(Photographs.drawn("png"))
                .post(path())
                .then()
                .statusCode(404);
        as(WREN, Roles.REVIEWING_OFFICER)
                .contentType("image/png")
                .queryParams(AGREED)
                .body(Photographs.drawn("png"))
                .post(path())
                .then()
                .statusCode(403);
    }

    private String path() {
        return "/v1/work-plans/%s/sessions/%s/artefacts".formatted(plan, session);
    }

    private ValidatableResponse send(byte[] bytes, String type, Map<String, String> about) {
        return as(WREN, Roles.SOCIAL_WORKER)
                .contentType(type)
                .queryParams(about)
                .body(bytes)
                .post(path())
                .then();
    }

    private ValidatableResponse picture(WorkerId worker, String id) {
        return as(worker, Roles.SOCIAL_WORKER)
                .accept("*/*")
                .get(path() + "/" + id)
                .then();
    }

    private ValidatableResponse list(WorkerId worker) {
        return as(worker, Roles.SOCIAL_WORKER).get(path()).then();
    }
}
