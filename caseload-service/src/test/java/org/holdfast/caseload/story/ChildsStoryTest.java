package org.holdfast.caseload.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.caseload.allocation.AsSocialWorker;
import org.holdfast.caseload.allocation.ChangeReason;
import org.holdfast.caseload.story.ChildsStory.Chapter;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChildsStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aStoryOfThreeSocialWorkersIsToldBackFromToday() {
        var told = new ChildsStory(
                        TODAY,
                        List.of(
                                chapter("Ravi", "2023-05-02", "2024-06-10", ChangeReason.LEFTRL),
                                chapter("Noor", "2024-06-10", "2025-08-20", ChangeReason.CHCHAN),
                                chapter("Sasha", "2025-08-20", null, null)))
                .told();

        assertThat(told.inWords())
                .containsExactly(
                        "Sasha is your social worker.",
                        "Sasha has been your social worker since August 2025. That is 1 year and 3 months.",
                        "Before that, Noor was your social worker for 1 year and 2 months, until August 2025.",
                        "You asked for somebody else, and we listened.",
                        "Before that, Ravi was your social worker for 1 year and 1 month, until June 2024.",
                        "Ravi left this job. It was not because of you.");
        assertThat(told.before()).extracting(MyWorkersView.Person::name).containsExactly("Noor", "Ravi");
    }

    @Test
    void aChildWhoWaitsIsToldSo() {
        assertThat(new ChildsStory(TODAY, List.of()).told().inWords())
                .containsExactly(
                        "You do not have a social worker of your own yet.",
                        "We are looking for the right person for you.");
        assertThat(new ChildsStory(TODAY, List.of(chapter("Ravi", "2025-05-02", "2026-05-02", null)))
                        .told()
                        .inWords())
                .containsExactly(
                        "You do not have a social worker at the moment.",
                        "Before that, Ravi was your social worker for 1 year, until May 2026.",
                        "You did not need a social worker then.");
    }

    /** No reason uses a word of the office, or a sentence that a child of eight could not read at once. */
    @ParameterizedTest
    @EnumSource(ChangeReason.class)
    void everyReasonIsToldInShortWords(ChangeReason reason) {
        var why = new ChildsStory(TODAY, List.of(chapter("Ravi", "2025-05-02", "2026-05-02", reason)))
                .told()
                .before()
                .getFirst()
                .whyItChanged();

        assertThat(why)
                .isNotNull()
                .doesNotContainIgnoringCase("caseload", "allocat", "restructur", "transfer", "process");
        assertThat(why.split("[.,] ?"))
                .allSatisfy(part -> assertThat(part.split(" ")).hasSizeLessThan(16));
    }

    @Test
    void lengthsOfTimeAreSaidAsPeopleSayThem() {
        assertThat(ChildsStory.howLong(TODAY.minusDays(9), TODAY)).isEqualTo("less than a month");
        assertThat(ChildsStory.howLong(TODAY.minusMonths(1), TODAY)).isEqualTo("1 month");
        assertThat(ChildsStory.howLong(TODAY.minusYears(2), TODAY)).isEqualTo("2 years");
        assertThat(ChildsStory.howLong(TODAY.minusYears(1).minusMonths(11), TODAY))
                .isEqualTo("1 year and 11 months");
    }

    private static Chapter chapter(String name, String from, @Nullable String until, @Nullable ChangeReason reason) {
        return new Chapter(
                new AsSocialWorker(
                        AllocationId.next(),
                        CaseId.next(),
                        ChildId.next(),
                        WorkerId.next(),
                        at(from),
                        until == null ? null : at(until),
                        reason),
                name);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
