package org.holdfast.directwork.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.directwork.toolkit.Ages;
import org.holdfast.directwork.toolkit.Company;
import org.holdfast.directwork.toolkit.Drawing;
import org.holdfast.directwork.toolkit.Guidance;
import org.holdfast.directwork.toolkit.Length;
import org.holdfast.directwork.toolkit.Minutes;
import org.holdfast.directwork.toolkit.Mode;
import org.holdfast.directwork.toolkit.Need;
import org.holdfast.directwork.toolkit.Setting;
import org.holdfast.directwork.toolkit.Stage;
import org.holdfast.directwork.toolkit.Theme;
import org.holdfast.directwork.toolkit.ToolText;
import org.holdfast.directwork.toolkit.Training;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final Past WENT_WELL = new Past(1, LocalDate.parse("2026-10-02"), 1, 0);
    private static final Past ENDED_EARLY = new Past(2, LocalDate.parse("2026-10-02"), 1, 1);

    private final ToolText monster = tool(new Ages(4, 11), Mode.NON_VERBAL, null);

    @Test
    void everyPointHasItsReasonInWords() {
        var fit = Fit.of(monster, scenario(6, Talks.NOT_AT_ALL, 20), 0, null);

        assertThat(fit.reasons())
                .containsExactly(
                        new Reason(20, "Made for a child of 6"),
                        new Reason(30, "Is about: Worries"),
                        new Reason(30, "Works without words"),
                        new Reason(10, "Fits into 20 minutes"));
        assertThat(fit.points()).isEqualTo(90);
    }

    @Test
    void aToolForMuchOlderChildrenIsLeftOut() {
        assertThat(Fit.of(monster, scenario(13, null, null), 0, null).hindrance())
                .isEqualTo("Made for ages 4 to 11");
    }

    @Test
    void aYearOutsideItsAgesIsSaidAndCounts() {
        var fit = Fit.of(monster, scenario(12, null, null), 0, null);

        assertThat(fit.hindrance()).isNull();
        assertThat(fit.ageGuard()).startsWith("Made for ages 4 to 11");
        assertThat(fit.points()).isEqualTo(-10);
    }

    @Test
    void whatTakesLongerThanThereIsIsLeftOut() {
        assertThat(Fit.of(monster, scenario(6, null, 10), 0, null).hindrance()).isEqualTo("Takes at least 15 minutes");
    }

    @Test
    void aToolThatNeedsTalkIsNotForAChildWhoDoesNotSpeak() {
        var talking = Fit.of(tool(new Ages(4, 11), Mode.VERBAL, null), scenario(6, Talks.NOT_AT_ALL, null), 0, null);

        assertThat(talking.reasons()).contains(new Reason(-60, "Needs talk"));
    }

    @Test
    void trainingThatIsMissingSpeaksAgainstATool() {
        var mats = tool(new Ages(4, 11), Mode.NON_VERBAL, Training.TALKING_MATS);

        assertThat(Fit.of(mats, scenario(6, null, null), 0, null).reasons())
                .contains(new Reason(-30, "Needs training first: Talking Mats"));
        assertThat(Fit.of(mats, trained(), 0, null).reasons())
                .noneMatch(reason -> reason.words().startsWith("Needs training"));
    }

    @Test
    void whatThisChildWasUpsetByComesLast() {
        assertThat(Fit.of(monster, scenario(6, null, null), 0, WENT_WELL).reasons())
                .contains(new Reason(10, "This child left it in a better mood before"));
        assertThat(Fit.of(monster, scenario(6, null, null), 0, ENDED_EARLY).reasons())
                .contains(new Reason(-20, "Ended early with this child before"));
    }

    @Test
    void whatIsNotInTheBagIsTold() {
        var fit = Fit.of(monster, withBag(List.of("Slips of paper")), 0, null);

        assertThat(fit.alsoBring()).containsExactly("toy monster");
        assertThat(fit.reasons()).contains(new Reason(-4, "You would also need: toy monster"));
    }

    @Test
    void aToolThatIsAboutSomethingElseDoesNotAnswer() {
        var anger =
                new Scenario(null, 6, List.of(Theme.ANGER), null, null, null, null, null, null, null, null, null, null);

        assertThat(Fit.answers(monster, anger, 0)).isFalse();
        assertThat(Fit.answers(monster, anger, 0.5)).isTrue();
    }

    @Test
    void whatAToolIsBestForCountsTwice() {
        var going = new Scenario(
                null,
                null,
                null,
                List.of(Need.WORRIES, Need.ANGER),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(Fit.of(monster, going, 0, null).reasons())
                .containsExactly(new Reason(30, "Is best for: Worries and fears"));
        assertThat(Fit.answers(monster, going, 0)).isTrue();
    }

    private static Scenario scenario(int age, @Nullable Talks talks, @Nullable Integer minutes) {
        return new Scenario(
                null, age, List.of(Theme.WORRIES), null, null, talks, minutes, null, null, null, null, null, null);
    }

    private static Scenario trained() {
        return new Scenario(
                null,
                6,
                List.of(Theme.WORRIES),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(Training.TALKING_MATS),
                null);
    }

    private static Scenario withBag(List<String> bag) {
        return new Scenario(null, 6, List.of(Theme.WORRIES), null, null, null, null, null, null, null, bag, null, null);
    }

    private static ToolText tool(Ages ages, Mode mode, @Nullable Training training) {
        return new ToolText(
                "Worry monster",
                List.of(),
                "The child posts worries.",
                List.of(Theme.WORRIES, Theme.ANXIETY),
                List.of(Need.WORRIES),
                List.of(),
                List.of(Need.SLEEP),
                List.of(Stage.EMOTIONS),
                ages,
                mode,
                List.of(Setting.HOME),
                List.of(Company.CHILD),
                new Minutes(15, 30),
                new Length(1, 4),
                List.of("toy monster", "slips of paper"),
                training,
                List.of(),
                null,
                "Apache-2.0",
                Drawing.WORRY_MONSTER,
                List.of(),
                new Guidance("", List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of(), "", ""));
    }
}
