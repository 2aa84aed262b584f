package org.holdfast.caseload.story;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.caseload.allocation.AsSocialWorker;
import org.holdfast.caseload.allocation.ChangeReason;
import org.holdfast.caseload.story.MyWorkersView.Person;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Tells a child, in short sentences without a word of the office, who their social workers were and why they changed. Nothing is
 * promised and nobody is blamed; what may hurt is said, and who can be asked.
 */
record ChildsStory(LocalDate today, List<Chapter> chapters) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** @param name as children know the person */
    record Chapter(AsSocialWorker time, String name) {

        boolean goesOn() {
            return time.until() == null;
        }

        LocalDate from() {
            return WorkingDays.dayOf(time.from());
        }

        @Nullable LocalDate until() {
            return time.until() == null ? null : WorkingDays.dayOf(time.until());
        }
    }

    MyWorkersView told() {
        var latestFirst = chapters.reversed();
        var before = latestFirst.stream()
                .filter(chapter -> !chapter.goesOn())
                .map(this::person)
                .toList();
        var now = latestFirst.stream().filter(Chapter::goesOn).findFirst().map(this::person);
        return new MyWorkersView(
                now.orElse(null),
                before,
                Stream.concat(
                                now.map(this::nowInWords).orElseGet(this::nobodyInWords).stream(),
                                before.stream().flatMap(person -> beforeInWords(person).stream()))
                        .toList());
    }

    private Person person(Chapter chapter) {
        var until = chapter.until();
        return new Person(
                chapter.name(),
                chapter.from(),
                until,
                howLong(chapter.from(), Objects.requireNonNullElse(until, today)),
                until == null ? null : why(chapter));
    }

    private List<String> nowInWords(Person now) {
        return List.of(
                "%s is your social worker.".formatted(now.name()),
                "%s has been your social worker since %s. That is %s."
                        .formatted(now.name(), MONTH.format(now.from()), now.howLong()));
    }

    private List<String> nobodyInWords() {
        return chapters.isEmpty()
                ? List.of(
                        "You do not have a social worker of your own yet.",
                        "We are looking for the right person for you.")
                : List.of("You do not have a social worker at the moment.");
    }

    private static List<String> beforeInWords(Person person) {
        var sentences = new ArrayList<String>();
        sentences.add("Before that, %s was your social worker for %s, until %s."
                .formatted(person.name(), person.howLong(), MONTH.format(Objects.requireNonNull(person.until()))));
        if (person.whyItChanged() != null) {
            sentences.add(person.whyItChanged());
        }
        return sentences;
    }

    private static String why(Chapter chapter) {
        var reason = chapter.time().endReason();
        return reason == null ? "You did not need a social worker then." : why(reason, chapter.name());
    }

    private static String why(ChangeReason reason, String name) {
        return switch (reason) {
            case MANAGE -> "%s was helping too many children to have enough time for each of them.".formatted(name);
            case FCONTA -> "You came back to us, and somebody new was there for you.";
            case LEFTRL -> "%s left this job. It was not because of you.".formatted(name);
            case ORGRST -> "The teams here changed, and so did the children that %s works with.".formatted(name);
            case TSPROC -> "The help you needed changed, and another team gives that help.";
            case ABSENC -> "It changed because somebody was away from work for a time.";
            case CHCHAN -> "You asked for somebody else, and we listened.";
            case PCCHAN -> "Somebody who looks after you asked for a change.";
            case SWDIED -> "%s died. We are very sorry. You can talk about it with somebody you trust.".formatted(name);
            case OTHERS -> "There was another reason. You can ask us about it.";
        };
    }

    static String howLong(LocalDate from, LocalDate until) {
        var time = Period.between(from, until);
        if (time.toTotalMonths() == 0) {
            return "less than a month";
        }
        var years = count(time.getYears(), "year");
        var months = count(time.getMonths(), "month");
        return years.isEmpty() || months.isEmpty() ? years + months : years + " and " + months;
    }

    private static String count(int number, String what) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "1 " + what;
            default -> number + " " + what + "s";
        };
    }
}
