package org.holdfast.caseload.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Three hundred labelled sentences: half of them were there while the list was written, the others were held back and looked at
 * afterwards. {@code -Dholdfast.benchmark=} writes what came out.
 */
class WordListTest {

    private final WordList words = new WordList(Language.comesWith(new ObjectMapper()));

    /** @param expected as they stand in the sentence; none where nothing should be pointed out */
    private record Labelled(String sentence, List<String> expected) {}

    private record Measured(String name, int sentences, int found, int wrong, int missed, List<String> mistakes) {

        double precision() {
            return (double) found / (found + wrong);
        }

        double recall() {
            return (double) found / (found + missed);
        }
    }

    @Test
    void wordsInOtherMeaningsAreLeftAlone() throws IOException {
        var development = measured("development");
        var heldBack = measured("held-back");

        assertThat(development.precision()).as("%s", development.mistakes()).isGreaterThanOrEqualTo(0.97);
        assertThat(development.recall()).as("%s", development.mistakes()).isGreaterThanOrEqualTo(0.97);
        assertThat(heldBack.precision()).as("%s", heldBack.mistakes()).isGreaterThanOrEqualTo(0.90);
        assertThat(heldBack.recall()).as("%s", heldBack.mistakes()).isGreaterThanOrEqualTo(0.90);
        write(development, heldBack);
    }

    @Test
    void aHintSaysWhereAndWhatElseToSay() {
        var hints = words.hintsIn("Robin’s placement is near contact with Mum.");

        assertThat(hints).extracting(LanguageHint::words).containsExactly("placement", "contact");
        assertThat(hints.getFirst().from()).isEqualTo(8);
        assertThat(hints.getFirst().until()).isEqualTo(17);
        assertThat(hints.getFirst().instead()).isEqualTo("home, or where the child lives");
    }

    @Test
    void whatSomebodySaidIsTheirsAlone() {
        assertThat(words.hintsIn("Robin said: “I hate my placement.” We listened."))
                .isEmpty();
        assertThat(words.hintsIn("Robin's and Iris's placement ended."))
                .extracting(LanguageHint::words)
                .containsExactly("placement");
    }

    @Test
    void theLongerOfTwoIsPointedOutOnce() {
        assertThat(words.hintsIn("The LAC review was held at the contact centre."))
                .extracting(LanguageHint::words)
                .containsExactly("LAC review", "contact centre");
    }

    @Test
    void aLongTextIsReadToItsEnd() {
        var text = "We talked about contact with Mum and the placement. ".repeat(380);

        assertThat(words.hintsIn(text)).hasSize(760);
    }

    private Measured measured(String name) throws IOException {
        var found = 0;
        var wrong = 0;
        var missed = 0;
        var labelled = labelled(name);
        var mistakes = new ArrayList<String>();
        for (var each : labelled) {
            var left = new ArrayList<>(each.expected());
            var unexpected = words.hintsIn(each.sentence()).stream()
                    .filter(hint -> !left.remove(hint.words()))
                    .toList();
            found += each.expected().size() - left.size();
            wrong += unexpected.size();
            missed += left.size();
            if (!unexpected.isEmpty() || !left.isEmpty()) {
                mistakes.add("%s (%s%s)"
                        .formatted(
                                each.sentence(),
                                unexpected.isEmpty() ? "" : "wrongly: " + names(unexpected),
                                left.isEmpty() ? "" : " missed: " + String.join(", ", left)));
            }
        }
        return new Measured(name, labelled.size(), found, wrong, missed, mistakes);
    }

    private static String names(List<LanguageHint> hints) {
        return String.join(", ", hints.stream().map(LanguageHint::words).toList());
    }

    private static List<Labelled> labelled(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(WordListTest.class.getResourceAsStream("/language/%s.tsv".formatted(name)))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(parts ->
                            new Labelled(parts[0], parts[1].equals("-") ? List.of() : List.of(parts[1].split("\\|"))))
                    .toList();
        }
    }

    private static void write(Measured... measured) throws IOException {
        var page = new StringBuilder("""
                # Language hints: 300 labelled sentences

                Each sentence is labelled with the words in which a child would not recognise themselves; most of the others have the same words in
                another meaning ("contact the school", "placement student"), or in a quotation. Half of the sentences were there while the list and
                its exceptions were written. The others were held back and looked at once, afterwards.

                | sentences | | pointed out rightly | wrongly | missed | precision | recall |
                | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (var each : measured) {
            page.append(String.format(
                    Locale.UK,
                    "| %s | %d | %d | %d | %d | %.3f | %.3f |%n",
                    each.name(),
                    each.sentences(),
                    each.found(),
                    each.wrong(),
                    each.missed(),
                    each.precision(),
                    each.recall()));
        }
        page.append("\nWhat it gets wrong:\n\n");
        Stream.of(measured)
                .flatMap(each -> each.mistakes().stream())
                .forEach(mistake -> page.append("- ").append(mistake).append('\n'));
        var file = Path.of(System.getProperty("holdfast.benchmark", "target/language.md"));
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Files.writeString(file, page);
    }
}
