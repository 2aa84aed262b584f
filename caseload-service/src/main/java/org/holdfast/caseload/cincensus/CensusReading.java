package org.holdfast.caseload.cincensus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.holdfast.caseload.cincensus.CensusChild.FurtherAction;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.persistence.Sealing;

/** Reads what is on record for a year's census. */
@ApplicationScoped
class CensusReading {

    private static final String CASES = """
            select c.id, coalesce(b.merged_into, c.child_id), c.referred_on, coalesce(k.source, c.referral_source),
                   coalesce(k.primary_need, c.primary_need), c.closed_on, c.close_reason
            from case_file c
            left join child b on b.child_id = c.child_id
            left join known_referral k on k.referral_id = c.referral_id and k.child_id = c.child_id
            where c.referred_on <= :last and (c.closed_on is null or c.closed_on >= :first)
            order by c.referred_on, c.id
            """;

    private static final String NOTHING_FOLLOWED = """
            select coalesce(b.merged_into, k.child_id), k.received_on, k.source from known_referral k
            left join child b on b.child_id = k.child_id
            where k.outcome = 'NFA' and k.received_on between :first and :last
            order by k.received_on, k.referral_id
            """;

    private static final String CHILDREN = """
            select child_id, la_child_id, upn_sealed, date_of_birth, expected_born, sex, ethnicity, disabilities,
                   died_on
            from child where child_id = any (:ids) order by la_child_id, child_id
            """;

    private final Session entities;
    private final StepReading steps;
    private final Sealing sealing;

    CensusReading(Session entities, StepReading steps, Sealing sealing) {
        this.entities = entities;
        this.steps = steps;
        this.sealing = sealing;
    }

    List<CensusChild> of(CensusYear year) {
        var episodes = new HashMap<ChildId, List<Episode>>();
        var found = steps.within(year);
        rows(CASES, year)
                .forEach(row -> episodes.computeIfAbsent(new ChildId((UUID) row[1]), _ -> new ArrayList<>())
                        .add(episode(row, found, year)));
        rows(NOTHING_FOLLOWED, year)
                .forEach(row -> episodes.computeIfAbsent(new ChildId((UUID) row[0]), _ -> new ArrayList<>())
                        .add(nothingFollowed(row)));
        return entities.createNativeQuery(CHILDREN, Object[].class)
                .setParameter(
                        "ids", episodes.keySet().stream().map(ChildId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(row -> child(row, episodes.getOrDefault(new ChildId((UUID) row[0]), List.of()), year))
                .toList();
    }

    private Stream<Object[]> rows(String query, CensusYear year) {
        return entities.createNativeQuery(query, Object[].class)
                .setParameter("first", year.first())
                .setParameter("last", year.last())
                .getResultStream();
    }

    private static Episode episode(Object[] row, StepReading.Steps steps, CensusYear year) {
        var id = new CaseId((UUID) row[0]);
        var closed = year.asFarAsOver(Days.of(row[5]));
        return new Episode(
                id,
                Days.of(row[2]),
                (String) row[3],
                (String) row[4],
                closed,
                closed == null ? null : (String) row[6],
                steps.transferredIn().get(id),
                FurtherAction.TAKEN,
                steps.assessments().getOrDefault(id, List.of()),
                steps.needPlans().getOrDefault(id, List.of()),
                steps.enquiries().getOrDefault(id, List.of()),
                steps.protectionPlans().getOrDefault(id, List.of()));
    }

    private static Episode nothingFollowed(Object[] row) {
        return new Episode(
                null,
                Days.of(row[1]),
                (String) row[2],
                null,
                null,
                null,
                null,
                FurtherAction.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private CensusChild child(Object[] row, List<Episode> episodes, CensusYear year) {
        var upn = row[2] == null ? null : sealing.open((String) row[2]);
        var born = Days.of(row[3]);
        return new CensusChild(
                new ChildId((UUID) row[0]),
                (String) row[1],
                upn,
                upn == null ? PupilNumber.whyUnknown(born, episodes, year) : null,
                born,
                born == null ? Days.of(row[4]) : null,
                (String) row[5],
                Days.of(row[8]),
                Objects.requireNonNullElse((String) row[6], "NOBT"),
                List.of((String[]) row[7]),
                episodes);
    }
}
