package org.holdfast.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void whoWorksWithTheChildMaySeeTheRecord() {
        assertThat(new Standing(false, false, false, 0).reason()).contains("INVOLVED");
    }

    @Test
    void whoIsUpTheLineSupervises() {
        assertThat(new Standing(false, false, false, 3).reason()).contains("SUPERVISES");
    }

    @Test
    void aStrangerHasNoReason() {
        assertThat(new Standing(false, false, false, null).reason()).isEmpty();
    }

    @Test
    void theFrontDoorSeesWhoseReferralIsOpen() {
        assertThat(new Standing(false, false, true, null).reason()).contains("FRONT_DOOR");
    }

    @Test
    void aRestrictedRecordIsForThoseNamedAlone() {
        assertThat(new Standing(true, true, false, 0).reason()).contains("NAMED");
        assertThat(new Standing(true, false, true, 3).reason()).isEmpty();
    }
}
