package org.holdfast.caseload.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.holdfast.platform.privacy.Retention.Kept;
import org.junit.jupiter.api.Test;

class CaseRecordTest {

    private static final LocalDate BORN = LocalDate.of(2001, 4, 2);
    private static final LocalDate CLOSED = LocalDate.of(2018, 9, 30);
    private static final RetentionPolicy POLICY = new RetentionPolicy() {
        @Override
        public int lookedAfterYears() {
            return 75;
        }

        @Override
        public int otherYears() {
            return 25;
        }
    };

    @Test
    void anOpenCaseIsKeptAndNobodyCanSayUntilWhen() {
        assertThat(new CaseRecord(true, false, BORN, CLOSED).kept(POLICY, LocalDate.of(2100, 1, 1)))
                .contains(new Kept("CASE_OPEN", null));
    }

    /** Care Planning, Placement and Case Review (England) Regulations 2010, r.50(1): until the seventy-fifth anniversary of the birth. */
    @Test
    void whoWasLookedAfterMayAskForTheRecordForSeventyFiveYears() {
        var record = new CaseRecord(false, true, BORN, CLOSED);
        var last = LocalDate.of(2076, 4, 2);
        assertThat(record.kept(POLICY, last)).contains(new Kept("LOOKED_AFTER", last));
        assertThat(record.kept(POLICY, last.plusDays(1))).isEmpty();
    }

    @Test
    void anyOtherRecordIsKeptAsLongAsTheCouncilSays() {
        var record = new CaseRecord(false, false, BORN, CLOSED);
        var last = LocalDate.of(2026, 4, 2);
        assertThat(record.kept(POLICY, last)).contains(new Kept("COUNCIL_POLICY", last));
        assertThat(record.kept(POLICY, last.plusDays(1))).isEmpty();
    }

    @Test
    void withoutABirthdayTheYearsCountFromTheEndOfTheCase() {
        assertThat(new CaseRecord(false, false, null, CLOSED).kept(POLICY, LocalDate.of(2043, 9, 30)))
                .contains(new Kept("COUNCIL_POLICY", LocalDate.of(2043, 9, 30)));
    }
}
