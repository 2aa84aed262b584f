package org.holdfast.caseload.aboutme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.platform.print.Printing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages about somebody on paper: `-Dcards=1500` leaves each layout to look at in target/cards. */
@QuarkusTest
class AboutMePrintTest {

    private static final boolean LOOK = Integer.getInteger("cards", 0) > 0;
    private static final String AS_LONG_AS_IT_MAY_BE =
            "My dog Biscuit, swimming in the sea, being on time, and żółw. ".repeat(9);

    @Inject
    AboutMePrint print;

    @Inject
    Printing printing;

    @ParameterizedTest
    @EnumSource(AboutMeLayout.class)
    void everyLayoutHasAllOfTheWords(AboutMeLayout layout) throws IOException {
        for (var whose : Whose.values()) {
            var pdf = pdf(whose, "Always, when it rains.", layout);

            try (var document = Loader.loadPDF(pdf)) {
                assertThat(words(new PDFTextStripper().getText(document)))
                        .contains("Zdzisława", "I listen.", "Always, when it rains.", "What makes a bad day")
                        .contains(whose == Whose.CHILD ? "How best to support me" : "How best to work with me");
            }
            look(pdf, whose, layout);
        }
    }

    @Test
    void theLongestWordsStayOnOnePage() throws IOException {
        try (var document = Loader.loadPDF(pdf(Whose.CHILD, AS_LONG_AS_IT_MAY_BE, AboutMeLayout.ONE_PAGE))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void onlyTheEasyPageHasPictures() {
        var page = page(Whose.CHILD, "My cat");

        assertThat(print.html(page, AboutMeLayout.EASY_READ)).contains("<svg");
        assertThat(print.html(page, AboutMeLayout.ONE_PAGE)).doesNotContain("<svg");
    }

    private byte[] pdf(Whose whose, String words, AboutMeLayout layout) {
        var wanted = new PageWanted();
        wanted.layout = layout;
        return print.pdf(page(whose, words), wanted);
    }

    private static OnePage page(Whose whose, String words) {
        return new OnePage(
                whose,
                "Zdzisława Wolfeschlegelsteinhausenbergerdorff",
                new AboutMeText("Zdzisława", "I listen.", words, words, words, words, null),
                null);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void look(byte[] pdf, Whose whose, AboutMeLayout layout) throws IOException {
        if (LOOK) {
            var folder = Files.createDirectories(Path.of("target/cards"));
            Files.write(
                    folder.resolve("about-%s-%s.png".formatted(whose, layout)),
                    printing.coloured(pdf, 1).orElseThrow());
        }
    }
}
