package org.holdfast.workforce.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The return of a year, and what it lacks. */
@ApplicationScoped
class Census {

    private final CensusPeople people;
    private final String council;
    private final Clock clock;

    Census(CensusPeople people, @ConfigProperty(name = "holdfast.council.la-number") String council, Clock clock) {
        this.people = people;
        this.council = council;
        this.clock = clock;
    }

    List<CensusProblem> problems(CensusYear year) {
        return problems(year, people.of(year));
    }

    String file(CensusYear year) {
        var all = people.of(year);
        if (problems(year, all).stream().anyMatch(CensusProblem::stops)) {
            throw new CensusHasProblems();
        }
        return CensusFile.of(year, council, people.vacancies(year), counted(all), clock.instant());
    }

    private static List<CensusProblem> problems(CensusYear year, List<CensusPerson> all) {
        return new CensusChecks(year)
                .of(
                        counted(all),
                        all.stream().filter(person -> person.number() == null).toList());
    }

    private static List<CensusPerson> counted(List<CensusPerson> all) {
        return all.stream().filter(person -> person.number() != null).toList();
    }
}
