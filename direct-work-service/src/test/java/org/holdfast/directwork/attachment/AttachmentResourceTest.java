package org.holdfast.directwork.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentResourceTest {

    private static final String TOOL = "/v1/tools/0199f3a2-0000-7000-8000-000000080022/attachments";

    @Test
    void whatAnEditorAddsEverybodyMayFetch() {
        var leaflet = "%PDF-1.7\n% " + UUID.randomUUID();
        var id = add(leaflet)
                .statusCode(201)
                .body("file.mediaType", equalTo("application/pdf"))
                .extract()
                .<String>path("id");

        add(leaflet).statusCode(201).header("Location", endsWith(id)).body("id", equalTo(id));
        as(WorkerId.next())
                .get(TOOL)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.title".formatted(id), equalTo("Cards to cut out"));
        assertThat(as(WorkerId.next())
                        .get(TOOL + "/" + id)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", "attachment")
                        .header("X-Content-Type-Options", "nosniff")
                        .extract()
                        .asString())
                .isEqualTo(leaflet);
    }

    @Test
    void whatWasAddedInErrorIsGivenToNobodyAndMayBeSentAgain() {
        var leaflet = "%PDF-1.7\n% " + UUID.randomUUID();
        var id = add(leaflet).extract().<String>path("id");

        as(WorkerId.next(), Roles.TOOLKIT_EDITOR)
                .body(Map.of("reason", "It is somebody else's work"))
                .post(TOOL + "/{id}/corrections", id)
                .then()
                .statusCode(200)
                .body("enteredInError.reason", notNullValue());
        as(WorkerId.next()).get(TOOL + "/" + id).then().statusCode(404);
        add(leaflet).statusCode(201);
    }

    @Test
    void aFileIsKnownByItsBytes() {
        add("<html><script>alert(1)</script></html>").statusCode(422).body("code", equalTo("file-type-not-taken"));
        add("").statusCode(422);
    }

    @Test
    void onlyEditorsAddFiles() {
        send(WorkerId.next(), Roles.SOCIAL_WORKER, "%PDF-1.7\n%").statusCode(403);
    }

    private static ValidatableResponse add(String content) {
        return send(WorkerId.next(), Roles.TOOLKIT_EDITOR, content);
    }

    private static ValidatableResponse send(WorkerId who, String role, String content) {
        return as(who, role)
                .contentType("application/octet-stream")
                .queryParam("title", "Cards to cut out")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post(TOOL)
                .then();
    }
}
