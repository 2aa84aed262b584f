package org.holdfast.directwork.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.anonymous;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.contracts.WorkerId;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SheetResourceTest {

    private static final String BODY_MAP = "0199f3a2-0000-7000-8000-000000080008";
    private static final float WITHIN_A_POINT = 1;

    @Test
    void everyToolHasASheetOfTwoPagesThatFitsA4() throws IOException {
        List<String> tools = as(WorkerId.next())
                .queryParam("limit", 200)
                .get("/v1/tools")
                .then()
                .extract()
                .path("items.id");

        for (var tool : tools) {
            var pdf = sheet(tool, "application/pdf", Map.of())
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(tool).isEqualTo(2);
                var page = document.getPage(0).getMediaBox();
                assertThat(Math.abs(page.getWidth() - PDRectangle.A4.getWidth()))
                        .isLessThan(WITHIN_A_POINT);
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
            }
        }
    }

    @Test
    void theWorkersPageSaysWhenToStop() throws IOException {
        var pdf = sheet(BODY_MAP, "application/pdf", Map.of()).extract().asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Stop when")
                    .contains("This is no means of investigation.")
                    .contains("You can stop at any time.");
        }
    }

    @Test
    void theEasyReadSheetIsForTheChildAlone() {
        sheet(BODY_MAP, "text/html", Map.of("variant", "EASY_READ"))
                .statusCode(200)
                .body(containsString("Your body belongs to you."))
                .body(containsString("0800 1111"))
                .body(not(containsString("Stop when")));
    }

    @Test
    void aPageCanBeShownAsAPicture() throws IOException {
        var png = sheet(BODY_MAP, "image/png", Map.of("page", 2))
                .statusCode(200)
                .extract()
                .asByteArray();

        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isBetween(1230, 1250);
        sheet(BODY_MAP, "image/png", Map.of("page", 3)).statusCode(422).body("code", equalTo("no-such-page"));
    }

    @Test
    void whatIsAskedForWronglyIsSaid() {
        sheet(BODY_MAP, "application/pdf", Map.of("variant", "LOUD"))
                .statusCode(422)
                .body("errors.parameter", contains("variant"));
        sheet(BODY_MAP, "image/png", Map.of("page", 0)).statusCode(422).body("errors.parameter", contains("page"));
        sheet(UUID.randomUUID().toString(), "application/pdf", Map.of()).statusCode(404);
        sheet(BODY_MAP, "video/mp4", Map.of()).statusCode(406);
        anonymous()
                .accept("application/pdf")
                .get("/v1/tools/{id}/sheet", BODY_MAP)
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse sheet(String tool, String form, Map<String, ?> wanted) {
        return as(WorkerId.next())
                .accept(form)
                .queryParams(wanted)
                .get("/v1/tools/{id}/sheet", tool)
                .then();
    }
}
