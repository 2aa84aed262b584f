package org.holdfast.caseload.cincensus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.holdfast.caseload.cincensus.CensusChild.Assessed;
import org.holdfast.caseload.cincensus.CensusChild.Conference;
import org.holdfast.caseload.cincensus.CensusChild.Enquired;
import org.holdfast.caseload.cincensus.CensusChild.NeedPlan;
import org.holdfast.caseload.cincensus.CensusChild.ProtectionPlan;
import org.holdfast.contracts.CaseId;
import org.holdfast.platform.persistence.Days;

/** Reads the steps from assessment to plan, as far as they had come by the end of a year. */
@ApplicationScoped
class StepReading {

    private static final String ASSESSMENTS = """
            select case_id, started_on, completed_on, factors from assessment
            where error_marked_at is null and started_on <= :last order by started_on, id
            """;

    private static final String ENQUIRIES = """
            select case_id, started_on, conference_due_on, conference_on, concluded_on, conclusion from enquiry
            where error_marked_at is null and started_on <= :last order by started_on, id
            """;

    private static final String TRANSFERRED_IN = """
            select case_id, min(held_on) from conference
            where error_marked_at is null and kind = 'TRANSFER_IN' and held_on <= :last group by case_id
            """;

    private static final String PLANS = """
            select case_id, kind, started_on, ended_on, initial_category, latest_category, earlier_plans,
                   array(select cast(r ->> 'heldOn' as date) from jsonb_array_elements(reviews) r
                         where cast(r ->> 'heldOn' as date) <= :last order by 1)
            from plan
            where error_marked_at is null and kind <> 'FAMILY_HELP' and started_on <= :last order by started_on, id
            """;

    private final Session entities;

    StepReading(Session entities) {
        this.entities = entities;
    }

    /** By case. */
    record Steps(
            Map<CaseId, List<Assessed>> assessments,
            Map<CaseId, List<Enquired>> enquiries,
            Map<CaseId, LocalDate> transferredIn,
            Map<CaseId, List<NeedPlan>> needPlans,
            Map<CaseId, List<ProtectionPlan>> protectionPlans) {}

    Steps within(CensusYear year) {
        var plans = rows(PLANS, year).toList();
        return new Steps(
                byCase(rows(ASSESSMENTS, year), row -> assessed(row, year)),
                byCase(rows(ENQUIRIES, year), row -> enquired(row, year)),
                rows(TRANSFERRED_IN, year)
                        .collect(Collectors.toMap(row -> new CaseId((UUID) row[0]), row -> Days.known(row[1]))),
                byCase(plans.stream().filter(row -> row[1].equals("CHILD_IN_NEED")), row -> need(row, year)),
                byCase(plans.stream().filter(row -> row[1].equals("CHILD_PROTECTION")), row -> protection(row, year)));
    }

    private Stream<Object[]> rows(String query, CensusYear year) {
        return entities.createNativeQuery(query, Object[].class)
                .setParameter("last", year.last())
                .getResultStream();
    }

    private static <T> Map<CaseId, List<T>> byCase(Stream<Object[]> rows, Function<Object[], T> read) {
        return rows.collect(
                Collectors.groupingBy(row -> new CaseId((UUID) row[0]), Collectors.mapping(read, Collectors.toList())));
    }

    /** Factors are told of an assessment that was complete by the end of the year. */
    private static Assessed assessed(Object[] row, CensusYear year) {
        var completed = year.asFarAsOver(Days.of(row[2]));
        return new Assessed(
                Days.of(row[1]),
                completed,
                completed == null || row[3] == null ? List.of() : List.of((String[]) row[3]));
    }

    private static Enquired enquired(Object[] row, CensusYear year) {
        var concluded = year.asFarAsOver(Days.of(row[4]));
        var isNeeded = concluded == null || "CONFERENCE".equals(row[5]);
        return new Enquired(
                Days.of(row[1]),
                Days.of(row[2]),
                year.asFarAsOver(Days.of(row[3])),
                isNeeded ? Conference.REQUIRED : Conference.NOT_REQUIRED);
    }

    private static NeedPlan need(Object[] row, CensusYear year) {
        return new NeedPlan(Days.known(row[2]), year.asFarAsOver(Days.of(row[3])));
    }

    private static ProtectionPlan protection(Object[] row, CensusYear year) {
        return new ProtectionPlan(
                Days.known(row[2]),
                year.asFarAsOver(Days.of(row[3])),
                (String) row[4],
                (String) row[5],
                (Integer) row[6],
                Arrays.stream((Object[]) row[7]).map(Days::of).toList());
    }
}
