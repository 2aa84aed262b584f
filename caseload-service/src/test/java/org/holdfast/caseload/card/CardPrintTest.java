package org.holdfast.caseload.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.print.Printing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards on paper: `-Dcards=1500` prints as many as a council needs, and leaves some to look at in target/cards. */
@QuarkusTest
class CardPrintTest {

    private static final int CARDS = Integer.getInteger("cards", 24);
    private static final List<String> NAMES = List.of(
            "Sasha",
            "Wolfeschlegelsteinhausenbergerdorff",
            "Anne-Marie Frances Elizabeth-Rose",
            "Zoë",
            "Siân",
            "Bronisława",
            "Nguyễn Thị Ánh",
            "Þórdís",
            "Ş̧irin Ağaoğlu-Çelik",
            "Маша",
            "Ελένη",
            "Jo & <Co>");
    private static final String LONG_TEXT =
            "Send me a text whenever you like, or ask at school: Mrs Featherstonehaugh-Cholmondeley knows my number too, always.";

    /** In points: what every layout leaves white at the side, but for rounding. */
    private static final float MARGIN = 16;

    @Inject
    CardPrint print;

    @Inject
    Printing printing;

    @ParameterizedTest
    @EnumSource(CardLayout.class)
    void everyCardStaysOnItsPaperWhateverTheName(CardLayout layout) throws IOException {
        var cards = cards(CARDS);

        var parts = cards.stream()
                .gather(Gatherers.windowFixed(24))
                .map(some -> print.many(some, layout))
                .toList();
        var pdf = printing.together(parts);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages())
                    .isEqualTo((CARDS + layout.cardsOnAPage() - 1) / layout.cardsOnAPage());
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("My social worker", "Bronisława", "Þórdís", "Ελένη", "Jo & <Co>", "Childline");
            assertThat(text).doesNotContain("#");
            assertThat(RightEdge.of(document))
                    .isLessThan(document.getPage(0).getMediaBox().getWidth() - MARGIN);
            look(pdf, layout);
        }
    }

    @Test
    void theSheetOfFourOfOneChildHasTheSameCardForEachPlace() throws IOException {
        try (var document = Loader.loadPDF(print.one(card("Sasha", null, "01632 960456"), CardLayout.SHEET_OF_FOUR))) {
            var text = new PDFTextStripper().getText(document);

            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text.split("My social worker", -1)).hasSize(5);
        }
    }

    private static List<Card> cards(int howMany) throws IOException {
        var cards = new ArrayList<Card>();
        for (var each = 0; each < howMany; each++) {
            cards.add(card(
                    NAMES.get(each % NAMES.size()),
                    each % 3 == 0 ? null : picture(),
                    each % 5 == 0 ? null : "01632 960456"));
        }
        return cards;
    }

    private static Card card(String name, byte @Nullable [] picture, @Nullable String telephone) {
        return new Card(
                ChildId.next(),
                "Zdzisława-Maximiliana",
                WorkerId.next(),
                name,
                name + " Merrow-Featherstonehaugh",
                LONG_TEXT,
                telephone,
                "a.very.long.address.of.somebody@childrens-services.saltmere.example",
                "Monday to Friday, 9 to 5. Not on Wednesdays, when I am at the academy until four in the afternoon.",
                "Ask for Patricia Wolfeschlegelsteinhausen on 01632 960450, or for whoever is on duty that day.",
                LocalDate.of(2026, 11, 20),
                null,
                picture);
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(360, 360, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0xf3, 0xe0, 0xb5));
        pen.fillRect(0, 0, 360, 360);
        pen.setColor(new Color(0x7a, 0x4b, 0x2a));
        pen.fillOval(110, 60, 140, 170);
        pen.fillOval(60, 250, 240, 200);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    private void look(byte[] pdf, CardLayout layout) throws IOException {
        if (CARDS < 100) {
            return;
        }
        var folder = Files.createDirectories(Path.of("target/cards"));
        Files.write(folder.resolve(layout.code() + ".pdf"), pdf);
        for (var page = 1; page <= (layout == CardLayout.SHEET_OF_FOUR ? 3 : 12); page++) {
            Files.write(
                    folder.resolve("%s-%d.png".formatted(layout.code(), page)),
                    printing.coloured(pdf, page).orElseThrow());
        }
    }

    /** How far to the right the furthest letter reaches, also where paper or a table would cut it off. */
    private static final class RightEdge extends PDFTextStripper {

        private float furthest;

        static float of(PDDocument document) throws IOException {
            var edge = new RightEdge();
            edge.getText(document);
            return edge.furthest;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
                furthest = Math.max(furthest, letter.getXDirAdj() + letter.getWidthDirAdj());
            }
            super.processTextPosition(letter);
        }
    }
}
