package org.holdfast.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class SizeTest {

    @Test
    void fiveYearsOfACountryHaveItsOpenCasesAndItsStaff() {
        var country = new Size(3_100_000);

        assertThat(country.openCases()).isEqualTo(400_000);
        assertThat(country.staff()).isEqualTo(35_000);
    }

    @Test
    void aWorkerHasSeventeenCasesWhateverTheSize() {
        assertThat(new Size(20_000).openCases() / new Size(20_000).workers()).isEqualTo(17);
        assertThat(new Size(1_000_000).openCases() / new Size(1_000_000).workers())
                .isEqualTo(17);
    }

    @Test
    void aFrontDoorHasThreeHundredOpenReferralsForEachCouncil() {
        assertThat(new Size(20_000).openReferrals()).isEqualTo(300);
        assertThat(new Size(200_000).openReferrals()).isEqualTo(3_000);
    }

    @Test
    void whatIsTooSmallForOnePersonIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Size(99));
    }
}
