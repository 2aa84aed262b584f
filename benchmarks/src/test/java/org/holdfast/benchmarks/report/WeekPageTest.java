package org.holdfast.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekPageTest {

    @Test
    void aWeekIsShownWithoutColumnsForALimit() {
        var figure = Figure.alone("a day's work", Unit.SECONDS, Samples.of(60, 50, 70))
                .remarking("A year is long.");
        var page = new Report(Instant.EPOCH, Machine.thisOne(), "8 callers", List.of(figure)).markdownOfAWeek();

        assertThat(page).contains("""
                | | a day |
                | --- | --- |
                | a day's work | 60.0 s (50.0 to 70.0) |
                """).contains("- A year is long.");
    }
}
