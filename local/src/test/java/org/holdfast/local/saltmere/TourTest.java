package org.holdfast.local.saltmere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tour of the README is pasted on Saltmere: whom it names must be who they are there. */
class TourTest {

    private static final Council COUNCIL = Council.of(Saltmere.SEED, LocalDate.of(2026, 11, 20));
    private static final Pattern POSTCODE = Pattern.compile("\"postcode\": \"(\\S+ \\d)[A-Z]{2}\"");

    @Test
    void theFamilyLivesWherePatsTeamWorks() throws IOException {
        var tour = Files.readString(Path.of("../README.md"));
        var harbourOne = COUNCIL.teams().all().getFirst();

        var sectors =
                POSTCODE.matcher(tour).results().map(found -> found.group(1)).toList();

        assertThat(sectors).isNotEmpty().allMatch(harbourOne::holds);
        assertThat(harbourOne.practiceSupervisor()).isEqualTo(Ids.WORKER.of(5));
    }
}
