package org.holdfast.caseload.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.persistence.Sealing;

/** The children of cases, as referral-service last told. */
@ApplicationScoped
public class Children {

    private final Session entities;
    private final Sealing sealing;

    Children(Session entities, Sealing sealing) {
        this.entities = entities;
        this.sealing = sealing;
    }

    public void keep(ChildState child) {
        entities.createNativeMutationQuery("""
                        insert into child (
                            child_id, la_child_id, full_name, date_of_birth, postcode, merged_into, version,
                            sex, expected_born, ethnicity, disabilities, upn_sealed, died_on)
                        values (:id, :number, :name, :born, :postcode, :merged, :version,
                            :sex, cast(:expected as date), cast(:ethnicity as text), :disabilities, cast(:upn as text), cast(:died as date))
                        on conflict (child_id) do update set
                            la_child_id = excluded.la_child_id, full_name = excluded.full_name, date_of_birth = excluded.date_of_birth,
                            postcode = excluded.postcode, merged_into = excluded.merged_into, version = excluded.version,
                            sex = excluded.sex, expected_born = excluded.expected_born, ethnicity = excluded.ethnicity,
                            disabilities = excluded.disabilities, upn_sealed = excluded.upn_sealed,
                            died_on = excluded.died_on
                        where child.version < excluded.version
                        """)
                .setParameter("id", child.childId().value())
                .setParameter("number", child.laChildId())
                .setParameter("name", child.fullName())
                .setParameter("born", child.dateOfBirth())
                .setParameter("postcode", child.postcode())
                .setParameter(
                        "merged",
                        Optional.ofNullable(child.mergedInto())
                                .map(TypedId::value)
                                .orElse(null),
                        UUID.class)
                .setParameter("version", child.version())
                .setParameter("sex", child.sex())
                .setParameter("expected", child.expectedDateOfBirth())
                .setParameter("ethnicity", child.ethnicity())
                .setParameter(
                        "disabilities",
                        Objects.requireNonNullElse(child.disabilities(), List.<String>of())
                                .toArray(String[]::new))
                .setParameter("upn", child.upn() == null ? null : sealing.seal(child.upn()))
                .setParameter("died", child.dateOfDeath())
                .executeUpdate();
    }

    /** Every id under which something about this child may have been written: records that were merged are one child's. */
    public Set<ChildId> allRecordsOf(ChildId child) {
        return OneColumn.of(entities, """
                        with recursive same (id) as (
                            select cast(:child as uuid)
                            union
                            select other.id from same
                            join lateral (
                                select merged_into as id from child where child_id = same.id and merged_into is not null
                                union all
                                select child_id from child where merged_into = same.id
                            ) other on true
                        )
                        select id from same
                        """, UUID.class)
                .setParameter("child", child.value())
                .getResultStream()
                .map(ChildId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isKnown(ChildId child) {
        return !withIds(List.of(child)).isEmpty();
    }

    public Optional<String> postcodeOf(ChildId child) {
        return OneColumn.of(entities, "select postcode from child where child_id = :id", String.class)
                .setParameter("id", child.value())
                .uniqueResultOptional();
    }

    /** The council's own numbers; who has none on record is not named. */
    public Map<ChildId, String> laChildIds(Collection<ChildId> ids) {
        return entities.createNativeQuery(
                        "select child_id, la_child_id from child where child_id = any (:ids) and la_child_id is not null",
                        Object[].class)
                .setParameter("ids", ids.stream().map(TypedId::value).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> new ChildId((UUID) row[0]), row -> (String) row[1]));
    }

    public Map<ChildId, KnownChild> withIds(Collection<ChildId> ids) {
        return entities.createNativeQuery(
                        "select child_id, full_name, date_of_birth from child where child_id = any (:ids)",
                        Object[].class)
                .setParameter("ids", ids.stream().map(TypedId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new KnownChild(new ChildId((UUID) row[0]), (String) row[1], Days.of(row[2])))
                .collect(Collectors.toMap(KnownChild::id, Function.identity()));
    }
}
