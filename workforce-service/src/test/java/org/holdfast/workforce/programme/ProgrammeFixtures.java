package org.holdfast.workforce.programme;

import static org.holdfast.workforce.programme.Necessity.RECOMMENDED;
import static org.holdfast.workforce.programme.Necessity.REQUIRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.Rhythm;

/** Programmes as tests need them. */
public final class ProgrammeFixtures {

    private static final Instant LONG_AGO = Instant.parse("2020-01-06T09:00:00Z");

    private ProgrammeFixtures() {}

    /** A year with reviews at three, six, nine and twelve months, and a panel. */
    public static ProgrammeContent aYear() {
        return content(12, Judgement.PANEL, List.of(new CaseloadStep(12, 90)));
    }

    public static ProgrammeContent content(int months, Judgement judgement, List<CaseloadStep> caseload) {
        return new ProgrammeContent(
                "Assessed and supported year in employment",
                "Post-qualifying standard",
                months,
                4,
                List.of(
                        new SupervisionStep(Rhythm.WEEKLY, 6, null),
                        new SupervisionStep(Rhythm.FORTNIGHTLY, null, 6),
                        new SupervisionStep(Rhythm.MONTHLY, null, null)),
                List.of(
                        new ReviewPoint("THREE_MONTHS", "Three-month review", 3, REQUIRED),
                        new ReviewPoint("SIX_MONTHS", "Six-month review", 6, REQUIRED),
                        new ReviewPoint("NINE_MONTHS", "Nine-month review", 9, RECOMMENDED),
                        new ReviewPoint("FINAL", "Final review", months, REQUIRED)),
                3,
                List.of(new EvidenceNeed(EvidenceKind.CRITICAL_REFLECTION, 2)),
                10,
                caseload,
                judgement);
    }

    public static Programme programme(ProgrammeContent content) {
        return programme(LocalDate.of(2020, 1, 6), content, LONG_AGO);
    }

    static Programme programme(LocalDate validFrom, ProgrammeContent content, Instant now) {
        return new Programme(
                ProgrammeId.next(),
                new AdoptProgramme("ASYE", validFrom, "As it is everywhere", content),
                WorkerId.next(),
                now);
    }
}
