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
        var table = table(
                2026,
                journey(
                        List.of(new Care(LocalDate.of(2025, 9, 1), null)),
                        episode(SASHA, "SW123", "2025-02-03T09:00:00Z", "2025-11-10T12:00:00Z", null),
                        episode(RAVI, "SW456", "2025-11-10T12:00:00Z", null, "LEFTRL")));

        assertThat(table.csv().lines())
                .containsExactly(
                        "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
                        "C1,03/04/2015,SW123,03/02/2025,10/11/2025,FCONTA",
                        "C1,03/04/2015,SW456,10/11/2025,,LEFTRL");
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void whatEndsAfterTheYearIsOpenInIt() {
        var table = table(
                2026,
                journey(
                        List.of(new Care(LocalDate.of(2025, 9, 1), null)),
                        episode(SASHA, "SW123", "2025-09-01T09:00:00Z", "2026-04-01T12:00:00Z", null),
                        episode(RAVI, "SW456", "2026-04-01T12:00:00Z", null, "MANAGE")));

        assertThat(table.rows()).extracting(SocialWorkerRow::until).containsExactly("");
    }

    @Test
    void aChildWhoWasNotLookedAfterInTheYearIsNotOnIt() {
        var left = journey(
                List.of(new Care(LocalDate.of(2024, 5, 1), LocalDate.of(2025, 3, 31))),
                episode(SASHA, "SW123", "2024-05-01T09:00:00Z", null, null));

        assertThat(table(2026, left).rows()).isEmpty();
        assertThat(table(2025, left).rows()).hasSize(1);
    }

    @Test
    void whatTheValidatorWouldSayIsSaidBefore() {
        var care = List.of(new Care(LocalDate.of(2025, 9, 1), null));
        var nobody = journey(care);
        var hours = journey(
                care,
                episode(SASHA, null, "2025-09-01T09:00:00Z", "2025-09-01T15:00:00Z", null),
                episode(RAVI, "SW456", "2025-09-01T15:00:00Z", "2026-03-01T09:00:00Z", null));

        assertThat(table(2026, nobody).problems())
                .extracting(ReturnProblem::rule)
                .containsExactly("SW01");
        assertThat(table(2026, hours).problems())
                .extracting(ReturnProblem::rule)
                .containsExactly("SW01", "SW02", "SW09", "SW11", "SW15");
    }

    @Test
    void whatALineSaysByItselfIsHeldAgainstTheNationalRules() {
        assertThat(rules(List.of(), row("SW1", "01/04/2026", "", "FCONTA"))).containsExactly("SW06");
        assertThat(rules(List.of(), row("SW1", "01/02/2024", "31/03/2025", "FCONTA")))
                .containsExactly("SW07");
        assertThat(rules(
                        List.of(),
                        row("SW1", "01/05/2025", "01/08/2025", "FCONTA"),
                        row("SW2", "31/07/2025", "", "FCONTA")))
                .containsExactly("SW10");
        assertThat(rules(List.of(), row("SW1", "01/05/2025", "", "BORED"))).containsExactly("SW13");
        assertThat(rules(
                        List.of(),
                        row("SW1", "01/05/2025", "01/08/2025", "FCONTA"),
                        row("SW2", "01/08/2025", "", "LEFTRL")))
                .isEmpty();
    }

    @Test
    void whoWasOpenAtTheEndOfLastYearIsFirstThisYear() {
        var open = row("SW1", "01/05/2024", "", "FCONTA");
        var closed = row("SW1", "01/05/2024", "03/02/2025", "FCONTA");
        var goesOn = row("SW1", "01/05/2024", "01/09/2025", "FCONTA");
        var another = row("SW2", "01/05/2024", "", "FCONTA");

        assertThat(rules(List.of(open), goesOn)).isEmpty();
        assertThat(rules(List.of(open), another)).containsExactly("SW16");
        assertThat(rules(List.of(open))).containsExactly("SW16");
        assertThat(rules(List.of(closed), row("SW2", "01/06/2025", "", "FCONTA")))
                .isEmpty();
        assertThat(rules(List.of(), another)).isEmpty();
    }

    @Test
    void lastYearsTableIsFoundAgainByTheNumberOfTheChild() {
        var lastYear = List.of(
                new SocialWorkerRow("C1", "03/04/2015", "SW999", "01/09/2024", "", "FCONTA"),
                new SocialWorkerRow("C2", "03/04/2016", "SW123", "01/09/2024", "", "FCONTA"));
        var robin = journey(
                List.of(new Care(LocalDate.of(2024, 9, 1), null)),
                episode(SASHA, "SW123", "2024-09-01T09:00:00Z", null, null));

        assertThat(SocialWorkerTable.of(2026, List.of(robin), lastYear).problems())
                .extracting(ReturnProblem::rule)
                .containsExactly("SW16");
    }

    private static List<String> rules(List<SocialWorkerRow> lastYear, SocialWorkerRow... rows) {
        return new RowRules(ChildId.next(), new CollectionYear(2026), List.of(rows), lastYear)
                .problems().stream().map(ReturnProblem::rule).toList();
    }

    private static SocialWorkerRow row(String worker, String from, String until, String reason) {
        return new SocialWorkerRow("C1", "03/04/2015", worker, from, until, reason);
    }

    private static SocialWorkerTable table(int year, CareJourney journey) {
        return SocialWorkerTable.of(year, List.of(journey), List.of());
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
