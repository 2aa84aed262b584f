package org.holdfast.workforce.academy;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.Colleague;
import org.holdfast.workforce.staff.Colleagues;

/** Counts who has the courses that their grade needs. */
@ApplicationScoped
class Compliance {

    private final Catalogue catalogue;
    private final Bookings bookings;
    private final Colleagues colleagues;

    Compliance(Catalogue catalogue, Bookings bookings, Colleagues colleagues) {
        this.catalogue = catalogue;
        this.bookings = bookings;
        this.colleagues = colleagues;
    }

    /** By course and team, the least complete first. */
    List<TeamCompliance> on(LocalDate day) {
        var people = colleagues.atWork(day);
        var courses = catalogue.byTitle();
        var holding = bookings.holding(courses, day);
        return courses.stream()
                .flatMap(course -> of(course, people, holding.getOrDefault(course.id(), Set.of())))
                .sorted(Comparator.comparing(TeamCompliance::share))
                .toList();
    }

    private static Stream<TeamCompliance> of(Course course, List<Colleague> people, Set<WorkerId> holding) {
        return people.stream()
                .filter(person -> course.isMandatoryFor(person.grade()))
                .collect(Collectors.groupingBy(person -> Optional.ofNullable(person.teamId())))
                .entrySet()
                .stream()
                .map(team -> of(course, team.getKey(), team.getValue(), holding));
    }

    private static TeamCompliance of(
            Course course, Optional<TeamId> team, List<Colleague> needing, Set<WorkerId> holding) {
        var held = (int)
                needing.stream().filter(person -> holding.contains(person.id())).count();
        var share = BigDecimal.valueOf(held).divide(BigDecimal.valueOf(needing.size()), 3, RoundingMode.HALF_UP);
        return new TeamCompliance(team.orElse(null), course.code(), needing.size(), held, share);
    }
}
