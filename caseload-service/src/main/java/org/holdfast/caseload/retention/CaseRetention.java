package org.holdfast.caseload.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.privacy.Retention;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The case record decides for all services: who was in care may ask for it at seventy. */
@ApplicationScoped
class CaseRetention implements Retention {

    private static final String RECORD = """
            select bool_or(f.closed_at is null),
                   bool_or(f.type in ('LOOKED_AFTER', 'CARE_LEAVER')
                       or exists (select 1 from case_change c where c.case_id = f.id and c.type in ('LOOKED_AFTER', 'CARE_LEAVER'))
                       or exists (select 1 from care_record r where r.case_id = f.id)),
                   (select max(c.date_of_birth) from child c where c.child_id = any (:children)),
                   max(f.closed_on)
            from case_file f where f.child_id = any (:children) having count(*) > 0
            """;

    private final Session entities;
    private final RetentionPolicy policy;
    private final Clock clock;

    CaseRetention(Session entities, RetentionPolicy policy, Clock clock) {
        this.entities = entities;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Optional<Kept> of(Set<ChildId> children) {
        var today = WorkingDays.dayOf(clock.instant());
        return entities.createNativeQuery(RECORD, Object[].class)
                .setParameter("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new CaseRecord(
                        (Boolean) row[0],
                        (Boolean) row[1],
                        day(row[2]),
                        Optional.ofNullable(day(row[3])).orElse(today)))
                .findFirst()
                .flatMap(found -> found.kept(policy, today));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> day;
            case java.sql.Date day -> day.toLocalDate();
            default -> throw new IllegalStateException("No day: " + value.getClass());
        };
    }
}
