package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.holdfast.local.embedded.CannotStart;
import org.junit.jupiter.api.Test;

class TuningTest {

    @Test
    void anOrdinaryRunIsNotTuned() {
        var tuning = Tuning.from(Map.of());

        assertThat(tuning.serviceJava()).isEmpty();
        assertThat(tuning.databaseSettings()).isEmpty();
    }

    @Test
    void optionsAndSettingsAreSetApartBySpaces() {
        var tuning = Tuning.from(Map.of(
                Tuning.SERVICE_JAVA, " -Xmx512m  -XX:TieredStopAtLevel=4 ",
                Tuning.DATABASE_SETTINGS, "log_destination=jsonlog search_path=a=b"));

        assertThat(tuning.serviceJava()).containsExactly("-Xmx512m", "-XX:TieredStopAtLevel=4");
        assertThat(tuning.databaseSettings()).isEqualTo(Map.of("log_destination", "jsonlog", "search_path", "a=b"));
    }

    @Test
    void whatARunNeedsCannotBeTunedAway() {
        var tuning = Tuning.from(Map.of(Tuning.DATABASE_SETTINGS, "archive_mode=off"));

        assertThat(tuning.with(Map.of("archive_mode", "on")).databaseSettings())
                .isEqualTo(Map.of("archive_mode", "on"));
    }

    @Test
    void aSettingWithoutAValueIsRefused() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Tuning.from(Map.of(Tuning.DATABASE_SETTINGS, "logging_collector")));
    }
}
