package org.holdfast.directwork.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.directwork.circle.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

    private static final GivenNames NAMES = GivenNames.known();
    private static final NameFinder FINDER = new NameFinder(NAMES);
    private static final KnownNames MADDIE =
            KnownNames.of(List.of(new Child("Madeleine Zoë Ashdown-Pike", null, "Harbour View Primary School")), NAMES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Madeleine chose the blue button.           | Madeleine    | CHILD
            then madeleine chose the blue button       | madeleine    | CHILD
            Then maddie's button went far away         | maddie       | CHILD
            I asked MADDIE to pick                     | MADDIE       | CHILD
            Zoe is what they call her at home          | Zoe          | CHILD
            Then madeliene laughed                     | madeliene    | LIKE_THE_CHILD
            the ashdown-pike household                 | ashdown-pike | FAMILY
            the family Ashdown has three houses        | Ashdown      | FAMILY
            We met at Harbour View after lunch         | Harbour      | SCHOOL
            They moved from grimsby last year          | grimsby      | PLACE
            They moved from King's Lynn last year      | King's Lynn  | PLACE
            We used the library in Reading for it      | Reading      | PLACE
            We met near Orchard Road                   | Orchard Road | PLACE
            Her brother Jaxon joined in                | Jaxon        | LIKELY_NAME
            her brother jayden joined in               | jayden       | LIKELY_NAME
            Ring 01632 960 118 about it                | 01632 960 118| CONTACT
            Write to nan@example.org                   | nan@example.org | CONTACT
            They live in DN31 1AB now                  | DN31 1AB     | CONTACT
            It was on 3 March 2026 that it turned      | 3 March 2026 | DATE
            It was on 03/03/2026 that it turned        | 03/03/2026   | DATE
            """)
    void whatTellsWhoItIsIsPointedOut(String text, String words, NameKind kind) {
        var findings = FINDER.in(text, MADDIE);

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.in(text)).isEqualTo(words);
            assertThat(finding.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It only got going once the puppet had a name and the child had given it.",
                "Reading the words aloud helped. We will try it again on Friday.",
                "Mum joined in for the last ten minutes, and Nan watched.",
                "A rose for each hope: mark them in red, and may the child choose.",
                "The Three Houses took two visits. I used Lego instead of pens.",
                "He said: \"Not today\". So we stopped, and that was right.",
                "We had a bath of warm water with toys in it, and a deal about taking turns."
            })
    void whatTellsNobodyAnythingIsLeftAlone(String text) {
        assertThat(FINDER.in(text, MADDIE)).isEmpty();
    }

    @Test
    void aNameThatIsAWordAsWellMayBeKeptWhereItIsTheWord() {
        var will = KnownNames.of(List.of(new Child("Will Okafor", null)), NAMES);

        assertThat(FINDER.in("I will ask before I take a picture.", will))
                .singleElement()
                .satisfies(finding -> assertThat(finding.mayBeKept()).isTrue());
        assertThat(FINDER.in("Then Will drew a house.", will))
                .singleElement()
                .satisfies(finding -> assertThat(finding.mayBeKept()).isFalse());
    }

    @Test
    void ofTwoReadingsTheMoreCertainOneStands() {
        var text = "Then Maddie and madeleine of Grimsby met";

        assertThat(FINDER.in(text, MADDIE))
                .extracting(Finding::kind)
                .containsExactly(NameKind.CHILD, NameKind.CHILD, NameKind.PLACE);
    }

    @Test
    void aChildNobodyHasHeardOfHasNoNames() {
        var nobody = KnownNames.of(List.of(new Child(null, null)), NAMES);

        assertThat(FINDER.in("It went well.", nobody)).isEmpty();
    }
}
