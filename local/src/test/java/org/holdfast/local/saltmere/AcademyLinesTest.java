package org.holdfast.local.saltmere;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An academy that has something to show on any day: what was held, what is late, and who is to come. */
class AcademyLinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Council COUNCIL = Council.of(Saltmere.SEED, DAY);
    private static final List<Line> LINES = lines(COUNCIL);

    @Test
    void itHasAsMuchOfEachAsItShouldAndIsQuicklyBroughtIn() {
        var byType = LINES.stream().collect(Collectors.groupingBy(Line::type, Collectors.counting()));

        assertThat(byType.get("COURSE_SESSION")).isBetween(20L, 40L);
        assertThat(byType.get("POST")).isBetween(95L, 120L);
        assertThat(byType.get("CANDIDATE")).isBetween(20L, 60L);
        assertThat(byType.get("ENROLMENT")).isBetween(9L, 12L);
        assertThat(byType.get("STUDENT_PLACEMENT")).isEqualTo(3);
        assertThat(byType.get("SUPERVISION")).isBetween(700L, 1100L);
        assertThat(LINES).hasSizeLessThan(1300);
    }

    /** Whichever day of the week it is. */
    @Test
    void everythingIsPastAndToldOnce() {
        IntStream.range(0, 7)
                .mapToObj(days -> Council.of(Saltmere.SEED, DAY.plusDays(days)))
                .forEach(council -> assertThat(lines(council))
                        .allSatisfy(line -> assertThat(council.almanac().isPast(line.recordedAt()))
                                .isTrue())
                        .extracting(line -> line.type() + line.key())
                        .doesNotHaveDuplicates());
    }

    @Test
    void whoeverBuildsOnACourseHasAttendedIt() {
        var sessions = LINES.stream()
                .filter(line -> line.type().equals("COURSE_SESSION"))
                .toList();
        var before = sessions.stream()
                .filter(line -> courseOf(line).equals(course("SIGNS_OF_SAFETY_2")))
                .map(Line::data)
                .filter(data -> data.containsKey("register"))
                .flatMap(data -> attended(data).stream())
                .toList();
        var after = sessions.stream()
                .filter(line -> courseOf(line).equals(course("SIGNS_OF_SAFETY_5")))
                .flatMap(line -> workers(line.data()).stream())
                .toList();

        assertThat(after).isNotEmpty();
        assertThat(before.stream().map(String::valueOf)).containsAll(after);
    }

    @Test
    void aCourseThatManyWantHasAQueue() {
        assertThat(LINES)
                .filteredOn(line -> line.type().equals("COURSE_SESSION"))
                .anySatisfy(line -> assertThat(workers(line.data()).size()).isGreaterThan(capacityOf(line)));
    }

    @Test
    void aboutOneInTenGoesWithoutSupervisionForTooLong() {
        var supervised = COUNCIL.workforce().all().stream()
                .filter(each -> each.leaving() == null && each.supervisor() != null)
                .toList();
        var lately = supervised.stream()
                .filter(each -> LINES.stream()
                        .filter(line ->
                                line.type().equals("SUPERVISION") && line.data().containsKey("record"))
                        .filter(line -> line.data().toString().contains("workerIds=[" + each.id() + "]"))
                        .anyMatch(line ->
                                line.recordedAt().isAfter(COUNCIL.almanac().at(DAY.minusDays(34), 0))))
                .count();

        assertThat((double) lately / supervised.size()).isBetween(0.82, 0.95);
    }

    @Test
    void nobodySupervisesThemselves() {
        assertThat(LINES)
                .filteredOn(line -> line.type().equals("SUPERVISION"))
                .allSatisfy(line -> assertThat(Objects.toString(line.data().get("plan")))
                        .doesNotContain(Objects.toString(line.by())));
    }

    private static List<Line> lines(Council council) {
        var academy = new AcademyLines(council);
        return Stream.of(academy.postsAndCandidates(), academy.learning(), academy.supervision())
                .flatMap(List::stream)
                .toList();
    }

    private static String course(String code) {
        return Training.all().stream()
                .filter(training -> training.code().equals(code))
                .map(training -> training.course().toString())
                .findAny()
                .orElseThrow();
    }

    private static String courseOf(Line session) {
        return (String) plan(session).get("courseId");
    }

    private static int capacityOf(Line session) {
        return (int) plan(session).get("capacity");
    }

    private static Map<?, ?> plan(Line session) {
        return (Map<?, ?>) session.data().get("plan");
    }

    private static List<?> attended(Map<String, Object> data) {
        return (List<?>) ((Map<?, ?>) data.get("register")).get("attended");
    }

    private static List<String> workers(Map<String, Object> data) {
        return ((List<?>) data.get("places"))
                .stream()
                        .map(place -> (String) ((Map<?, ?>) place).get("workerId"))
                        .toList();
    }
}
