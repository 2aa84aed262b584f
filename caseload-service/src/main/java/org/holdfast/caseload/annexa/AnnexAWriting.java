package org.holdfast.caseload.annexa;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.audit.ReadTrail;
import org.holdfast.platform.figures.Sheet;
import org.jspecify.annotations.Nullable;

/** Writes a list as a sheet, and puts on the audit trail who is on it: children are named in it by number and birthday. */
@ApplicationScoped
class AnnexAWriting {

    private static final String REASON = "INSPECTION_LIST";
    private static final String CHILDREN = """
            select child_id, la_child_id, sex, ethnicity, coalesce(date_of_birth, expected_born), date_of_birth
            from child where child_id = any (:ids)
            """;

    private final Session entities;
    private final ReadTrail trail;
    private final String authority;

    AnnexAWriting(
            Session entities,
            ReadTrail trail,
            @ConfigProperty(name = "caseload.council.authority", defaultValue = "999") String authority) {
        this.entities = entities;
        this.trail = trail;
        this.authority = authority;
    }

    String write(AnnexAList list, AnnexAPeriod period) {
        return Sheet.of(
                AnnexARow.header(list.columns()),
                rows(list, period).stream().map(AnnexARow::values).toList());
    }

    /** What an inspector would ask about, before any list is given out. */
    AnnexAReport problems(List<AnnexAList> lists, AnnexAPeriod period) {
        var problems = new ArrayList<AnnexAProblem>();
        var count = 0;
        for (var list : lists) {
            var rows = rows(list, period);
            count += rows.size();
            rows.stream().flatMap(row -> Wanted.missing(list.number(), row)).forEach(problems::add);
        }
        return new AnnexAReport(period.lastDay(), count, problems);
    }

    private List<AnnexARow> rows(AnnexAList list, AnnexAPeriod period) {
        var query = entities.createNativeQuery(list.query(), Object[].class)
                .setParameter("first", period.firstDay())
                .setParameter("last", period.lastDay());
        if (list.query().contains(":year")) {
            query.setParameter("year", period.yearBefore());
        }
        if (list.query().contains(":authority")) {
            query.setParameter("authority", authority);
        }
        var rows = query.getResultList();
        var ids = rows.stream().map(row -> (UUID) row[0]).collect(Collectors.toCollection(LinkedHashSet::new));
        trail.listed(
                "AnnexA." + list.number(),
                "inspection list",
                ids,
                ids.stream().map(ChildId::new).collect(Collectors.toSet()),
                REASON);
        var children = children(ids, period.lastDay());
        return rows.stream()
                .map(row -> AnnexARow.of(
                        new ChildId((UUID) row[0]),
                        children.get((UUID) row[0]),
                        list.columns(),
                        list.cells().apply(row)))
                .toList();
    }

    private Map<UUID, @Nullable Object[]> children(Set<UUID> ids, LocalDate until) {
        return entities.createNativeQuery(CHILDREN, Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new @Nullable Object[] {
                    row[1],
                    AnnexACodes.gender(row[2]),
                    AnnexACodes.ethnicity(row[3]),
                    AnnexACodes.day(row[4]),
                    AnnexACodes.age(row[5], until)
                }));
    }
}
