package org.holdfast.caseload.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.caseload.ssda903.CareJourney.Care;
import org.holdfast.caseload.ssda903.CareJourney.Episode;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SocialWorkerTableTest {

    private static final WorkerId SASHA = WorkerId.next();
    private static final WorkerId RAVI = WorkerId.next();
    private static final LocalDate BORN = LocalDate.of(2015, 4, 3);

    @Test
    void theTableHasTheNationalColumnsAndTheTimeBeforeCare() {
        var table = SocialWorkerTable.of(
                2026,
                List.of(journey(
                        List.of(new Care(LocalDate.of(2025, 9, 1), null)),
                        episode(SASHA, "SW123", "2025-02-03T09:00:00Z", "2025-11-10T12:00:00Z", null),
                        episode(RAVI, "SW456", "2025-11-10T12:00:00Z", null, "LEFTRL"))));

        assertThat(table.csv().lines())
                .containsExactly(
                        "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
                        "C1,03/04/2015,SW123,03/02/2025,10/11/2025,FCONTA",
                        "C1,03/04/2015,SW456,10/11/2025,,LEFTRL");
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void whatEndsAfterTheYearIsOpenInIt() {
        var table = SocialWorkerTable.of(
                2026,
                List.of(journey(
                        List.of(new Care(LocalDate.of(2025, 9, 1), null)),
                        episode(SASHA, "SW123", "2025-09-01T09:00:00Z", "2026-04-01T12:00:00Z", null),
                        episode(RAVI, "SW456", "2026-04-01T12:00:00Z", null, "MANAGE"))));

        assertThat(table.rows()).extracting(SocialWorkerRow::until).containsExactly("");
    }

    @Test
    void aChildWhoWasNotLookedAfterInTheYearIsNotOnIt() {
        var left = journey(
                List.of(new Care(LocalDate.of(2024, 5, 1), LocalDate.of(2025, 3, 31))),
                episode(SASHA, "SW123", "2024-05-01T09:00:00Z", null, null));

        assertThat(SocialWorkerTable.of(2026, List.of(left)).rows()).isEmpty();
        assertThat(SocialWorkerTable.of(2025, List.of(left)).rows()).hasSize(1);
    }

    @Test
    void whatTheValidatorWouldSayIsSaidBefore() {
        var care = List.of(new Care(LocalDate.of(2025, 9, 1), null));
        var nobody = journey(care);
        var hours = journey(
                care,
                episode(SASHA, null, "2025-09-01T09:00:00Z", "2025-09-01T15:00:00Z", null),
                episode(RAVI, "SW456", "2025-09-01T15:00:00Z", "2026-03-01T09:00:00Z", null));

        assertThat(SocialWorkerTable.of(2026, List.of(nobody)).problems())
                .extracting(ReturnProblem::rule)
                .containsExactly("SW01");
        assertThat(SocialWorkerTable.of(2026, List.of(hours)).problems())
                .extracting(ReturnProblem::rule)
                .containsExactly("SW01", "SW02", "SW09", "SW11", "SW15");
    }

    private static CareJourney journey(List<Care> care, Episode... episodes) {
        return new CareJourney(ChildId.next(), "C1", BORN, care, List.of(episodes));
    }

    private static Episode episode(
            WorkerId worker,
            @Nullable String registration,
            String from,
            @Nullable String until,
            @Nullable String reason) {
        return new Episode(
                worker, registration, Instant.parse(from), until == null ? null : Instant.parse(until), reason);
    }
}
