package org.holdfast.caseload.ssda903;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.ssda903.CareJourney.Episode;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The table of one year: every social worker's time that touches the year, of every child who was looked after in it, also from before
 * care began (SW12). That none overlap and each has a successor is held by the database; here it is checked again as the national
 * validator does.
 */
@Schema(name = "Ssda903SocialWorkerTable")
record SocialWorkerTable(
        @Schema(description = "The year, by the year in which it ends", example = "2027")
        int year,

        List<SocialWorkerRow> rows,
        List<ReturnProblem> problems) {

    /** @param lastYear what was sent for the year before */
    static SocialWorkerTable of(int ending, List<CareJourney> journeys, List<SocialWorkerRow> lastYear) {
        var year = new CollectionYear(ending);
        var children = journeys.stream()
                .filter(journey -> journey.isLookedAfterWithin(year))
                .sorted(Comparator.comparing(journey -> journey.childId().value()))
                .toList();
        var sent = lastYear.stream().collect(Collectors.groupingBy(SocialWorkerRow::child));
        return new SocialWorkerTable(
                ending,
                children.stream()
                        .flatMap(journey -> rows(journey, year).stream())
                        .toList(),
                children.stream()
                        .flatMap(journey -> problems(
                                journey, year, sent.getOrDefault(String.valueOf(journey.laChildId()), List.of())))
                        .toList());
    }

    private static Stream<ReturnProblem> problems(
            CareJourney journey, CollectionYear year, List<SocialWorkerRow> lastYear) {
        return Stream.concat(
                problems(journey, year).stream(),
                new RowRules(journey.childId(), year, rows(journey, year), lastYear).problems().stream());
    }

    private static List<SocialWorkerRow> rows(CareJourney journey, CollectionYear year) {
        return within(journey, year).stream()
                .map(episode -> SocialWorkerRow.of(journey, episode, year))
                .toList();
    }

    String csv() {
        return Sheet.of(
                SocialWorkerRow.COLUMNS,
                rows.stream().map(SocialWorkerRow::values).toList());
    }

    private static List<Episode> within(CareJourney journey, CollectionYear year) {
        return journey.episodes().stream()
                .filter(episode -> year.touches(episode.firstDay(), episode.lastDay()))
                .toList();
    }

    private static List<ReturnProblem> problems(CareJourney journey, CollectionYear year) {
        var episodes = within(journey, year);
        var problems = new ArrayList<ReturnProblem>();
        if (journey.isLookedAfterOn(year.last())
                && episodes.stream().noneMatch(episode -> isOn(episode, year.last()))) {
            problems.add(problem("SW01", journey, "Was looked after on 31 March and had no social worker on that day"));
        }
        if (journey.laChildId() == null || journey.dateOfBirth() == null) {
            problems.add(problem("SW03", journey, "Has no number or no date of birth on record"));
        }
        for (var place = 0; place < episodes.size(); place++) {
            var episode = episodes.get(place);
            var next = place + 1 < episodes.size() ? episodes.get(place + 1) : null;
            problems.addAll(problems(journey, year, episode, next));
        }
        return problems;
    }

    private static List<ReturnProblem> problems(
            CareJourney journey, CollectionYear year, Episode episode, @Nullable Episode next) {
        var problems = new ArrayList<ReturnProblem>();
        var until = episode.until();
        if (episode.registration() == null) {
            problems.add(problem(
                    "SW02", journey, "A social worker has no registration number on record and goes out as XX"));
        }
        if (until != null && Duration.between(episode.from(), until).toHours() < 24) {
            problems.add(problem("SW09", journey, "A social worker was there for less than a day"));
        }
        if (next != null && (until == null || next.from().isBefore(until))) {
            problems.add(problem("SW08", journey, "A social worker begins before the one before ends"));
        }
        if (until != null
                && next == null
                && WorkingDays.dayOf(until).isBefore(year.last())
                && journey.isLookedAfterOn(year.last())) {
            problems.add(problem("SW11", journey, "A social worker ended before 31 March and nobody followed"));
        }
        if (episode.reason() == null && journey.episodes().indexOf(episode) > 0 && year.contains(episode.firstDay())) {
            problems.add(problem("SW15", journey, "A change of social worker has no reason"));
        }
        return problems;
    }

    private static boolean isOn(Episode episode, LocalDate day) {
        var last = episode.lastDay();
        return !episode.firstDay().isAfter(day) && (last == null || last.isAfter(day));
    }

    private static ReturnProblem problem(String rule, CareJourney journey, String inWords) {
        return new ReturnProblem(rule, journey.childId(), inWords);
    }
}
