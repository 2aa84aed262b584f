package org.holdfast.caseload.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.RelationshipEvent.CardGiven;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardResourceTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void theCardSaysWhoTheSocialWorkerIsInTheirOwnWords() throws IOException {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        card(team.sasha(), robin)
                .statusCode(200)
                .body("knownAs", equalTo("Sasha"))
                .body("answers", equalTo(Card.OFFICE_HOURS));

        var page = write(team.sasha(), "Sash");
        card(team.sasha(), robin).body("knownAs", equalTo("Sasha"));
        approve(team.sasha(), page).statusCode(200);
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .contentType("image/png")
                .body(picture())
                .post("/v1/workers/{id}/picture", value(team.sasha()))
                .then()
                .statusCode(200)
                .body("pixels", equalTo(360));

        card(team.sasha(), robin)
                .body("knownAs", equalTo("Sash"))
                .body("childKnownAs", equalTo("Robin"))
                .body("how", equalTo("Text me first."))
                .body("away", equalTo("Ask for Pat."));
        var pdf = paper(team.sasha(), robin, "application/pdf", "SHEET_OF_FOUR");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Sash", "Text me first.", "This card is for", "Robin");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        var png = ImageIO.read(new ByteArrayInputStream(paper(team.sasha(), robin, "image/png", "CARD")));
        assertThat(png.getWidth()).isBetween(610, 630);
    }

    @Test
    void whoeverBecomesTheSocialWorkerHasACardToGiveUntilItIsGiven() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        tasks(team.sasha()).body("items.kind", equalTo(List.of("CARD_TO_BE_GIVEN")));

        give(team.sasha(), robin)
                .statusCode(200)
                .body("givenOn", equalTo(LocalDate.now().toString()));

        tasks(team.sasha()).body("items", equalTo(List.of()));
        give(team.sasha(), robin).statusCode(409).body("code", equalTo("card-given-already"));
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", value(team.ravi()), "role", "PRIMARY", "reason", "MANAGE"))
                .post("/v1/cases/{id}/allocations", robin.caseId())
                .then()
                .statusCode(201);
        tasks(team.ravi()).body("items.kind", equalTo(List.of("CARD_TO_BE_GIVEN")));
        card(team.ravi(), robin).body("givenOn", nullValue());
        await().untilAsserted(() -> assertThat(topics.published(CardGiven.class))
                .anyMatch(event ->
                        event.childId().equals(robin.childId()) && event.how().equals("BY_HAND")));
    }

    @Test
    void aCardThatWasNeverGivenIsNobodysTaskOnceSomebodyElseIsTheSocialWorker() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", value(team.ravi()), "role", "PRIMARY", "reason", "MANAGE"))
                .post("/v1/cases/{id}/allocations", robin.caseId())
                .then()
                .statusCode(201);

        tasks(team.sasha()).body("items", equalTo(List.of()));
    }

    @Test
    void theCardIsForThoseWhoWorkWithTheChild() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var waits = desk.openCase(team);

        card(team.ravi(), robin).statusCode(404);
        card(team.pat(), waits).statusCode(404);
        as(team.pat(), Roles.LEADER)
                .get("/v1/children/{id}/worker-card", robin.childId().value())
                .then()
                .statusCode(403);
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .body(text("Not Sasha"))
                .post("/v1/workers/{id}/about-me", value(team.sasha()))
                .then()
                .statusCode(404);
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .contentType("image/png")
                .body("no picture".getBytes())
                .post("/v1/workers/{id}/picture", value(team.sasha()))
                .then()
                .statusCode(422)
                .body("code", equalTo("no-picture"));
    }

    @Test
    void aProfileIsWhatTheWorkerApprovedOfThemselves() throws IOException {
        var team = neighbours.team(100);
        desk.allocated(team, team.sasha());
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/workers/{id}/profile", value(team.sasha()))
                .then()
                .statusCode(404);
        var page = write(team.sasha(), "Sash");
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/workers/{id}/about-me", value(team.sasha()))
                .then()
                .body("items", equalTo(List.of()));
        approve(team.sasha(), page).statusCode(200);
        approve(team.sasha(), page).statusCode(409).body("code", equalTo("approved-already"));

        var pdf = as(team.ravi(), Roles.SOCIAL_WORKER)
                .accept("application/pdf")
                .get("/v1/workers/{id}/profile", value(team.sasha()))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("I listen.", "What is important to me");
        }
    }

    @Test
    void aChildSaysWhoTheyAreAndIsCalledThat() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String page = as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(Map.of("knownAs", "Robbie", "admired", "I run fast", "important", "My cat", "support", "Ask me"))
                .post("/v1/children/{id}/about-me", robin.childId().value())
                .then()
                .statusCode(201)
                .body("edition", equalTo(1))
                .extract()
                .path("id");
        card(team.sasha(), robin).body("childKnownAs", equalTo("Robin"));
        childsPage(team.sasha(), robin, "application/json").statusCode(404);

        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(Map.of("on", LocalDate.now().toString(), "how", "Robin read it and laughed"))
                .post(
                        "/v1/children/{id}/about-me/{page}/approval",
                        robin.childId().value(),
                        page)
                .then()
                .statusCode(200);

        card(team.sasha(), robin).body("childKnownAs", equalTo("Robbie"));
        childsPage(team.sasha(), robin, "application/json").statusCode(200).body("text.important", equalTo("My cat"));
        childsPage(team.sasha(), robin, "application/pdf").statusCode(200).contentType("application/pdf");
        childsPage(team.sasha(), robin, "image/png").statusCode(404);
        childsPage(team.ravi(), robin, "application/pdf").statusCode(404);
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/about-me", robin.childId().value())
                .then()
                .statusCode(404);
    }

    @Test
    void theCardsOfATeamArePrintedTogether() throws IOException {
        var team = neighbours.team(100);
        for (var child = 0; child < 5; child++) {
            desk.allocated(team, team.sasha());
        }
        desk.openCase(team);

        String run = as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("teamId", team.id().value(), "layout", "SHEET_OF_FOUR"))
                .post("/v1/card-runs")
                .then()
                .statusCode(201)
                .body("children", equalTo(5))
                .extract()
                .path("id");
        await().untilAsserted(() ->
                run(team.pat(), run).body("status", equalTo("READY")).body("printed", equalTo(5)));
        var pdf = as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/card-runs/{id}/cards", run)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        run(team.ravi(), run).statusCode(404);
        as(team.ravi(), Roles.SUPERVISOR)
                .body(Map.of("teamId", team.id().value(), "layout", "CARD"))
                .post("/v1/card-runs")
                .then()
                .statusCode(404);
    }

    @Test
    void aChildsStoryGoesThroughThreeSocialWorkers() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        change(team, robin, team.ravi(), "CHCHAN");
        change(team, robin, team.sasha(), "ABSENC");

        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/my-social-worker", robin.childId().value())
                .then()
                .statusCode(200)
                .body("now.name", equalTo("Sasha"))
                .body("before.name", equalTo(List.of("Ravi", "Sasha")))
                .body("before[1].whyItChanged", equalTo("You asked for somebody else, and we listened."))
                .body("inWords", hasItem("Sasha is your social worker."))
                .body("inWords", not(hasItem("CHCHAN")));
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/my-social-worker", robin.childId().value())
                .then()
                .statusCode(404);
    }

    private static void change(Team team, Opened opened, WorkerId to, String reason) {
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", value(to), "role", "PRIMARY", "reason", reason))
                .post("/v1/cases/{id}/allocations", opened.caseId())
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse run(WorkerId who, String run) {
        return as(who, Roles.SUPERVISOR).get("/v1/card-runs/{id}", run).then();
    }

    private static String write(WorkerId worker, String knownAs) {
        return as(worker, Roles.SOCIAL_WORKER)
                .body(text(knownAs))
                .post("/v1/workers/{id}/about-me", value(worker))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> text(String knownAs) {
        return Map.of(
                "knownAs",
                knownAs,
                "admired",
                "I listen.",
                "important",
                "Being on time.",
                "support",
                "Tell me when I talk too fast.",
                "reach",
                Map.of("how", "Text me first.", "answers", "Every weekday."));
    }

    private static ValidatableResponse approve(WorkerId worker, String page) {
        return as(worker, Roles.SOCIAL_WORKER)
                .body(Map.of("on", LocalDate.now().toString(), "how", "I read it again"))
                .post("/v1/workers/{id}/about-me/{page}/approval", value(worker), page)
                .then();
    }

    private static ValidatableResponse card(WorkerId who, Opened opened) {
        return as(who, Roles.SOCIAL_WORKER, Roles.SUPERVISOR)
                .get("/v1/children/{id}/worker-card", opened.childId().value())
                .then();
    }

    private static ValidatableResponse childsPage(WorkerId who, Opened opened, String form) {
        return as(who, Roles.SOCIAL_WORKER)
                .accept(form)
                .get(
                        "/v1/children/{id}/about-me/page?layout=ONE_PAGE&page=2",
                        opened.childId().value())
                .then();
    }

    private static byte[] paper(WorkerId who, Opened opened, String form, String layout) {
        return as(who, Roles.SOCIAL_WORKER)
                .accept(form)
                .queryParam("layout", layout)
                .get("/v1/children/{id}/worker-card", opened.childId().value())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse give(WorkerId who, Opened opened) {
        return as(who, Roles.SOCIAL_WORKER)
                .body(Map.of("on", LocalDate.now().toString(), "how", "BY_HAND"))
                .post("/v1/children/{id}/worker-card/giving", opened.childId().value())
                .then();
    }

    private static ValidatableResponse tasks(WorkerId who) {
        return as(who, Roles.SOCIAL_WORKER).get("/v1/tasks").then().statusCode(200);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(500, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String value(WorkerId worker) {
        return worker.value().toString();
    }
}
