package org.holdfast.referral.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Every child the council knows of. */
@ApplicationScoped
class Children implements PanacheRepositoryBase<Child, UUID> {

    Child get(ChildId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("child"));
    }

    boolean isKnown(ChildId id) {
        return count("id", id.value()) == 1;
    }

    /** The earliest first. */
    List<Child> withIds(Collection<ChildId> ids) {
        return list(
                "id in ?1 order by addedAt, id",
                ids.stream().map(ChildId::value).toList());
    }

    /** As it is now, and nobody else changes it until this transaction ends: no referral is turned away because a record is being merged. */
    Child hold(ChildId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("child"));
    }

    /** The record that stands for this one: itself, unless it was merged. */
    Child survivor(ChildId id) {
        var child = get(id);
        return child.mergedInto().map(this::survivor).orElse(child);
    }

    boolean isTaken(String laChildId) {
        return count("laChildId", laChildId) > 0;
    }

    /** Every record that was merged into this one, directly or by way of another; the earliest first. */
    List<Child> mergedInto(ChildId survivor) {
        return getSession()
                .createNativeQuery("""
                        with recursive merged as (
                            select id from child where merged_into = :survivor
                            union
                            select c.id from merged m join child c on c.merged_into = m.id
                        )
                        select c.* from child c join merged m on m.id = c.id order by c.added_at, c.id
                        """, Child.class)
                .setParameter("survivor", survivor.value())
                .getResultList();
    }

    /** Every record about the child that each of these records is about, itself included; none where there is no such record. */
    Map<ChildId, Set<ChildId>> allRecordsOf(Collection<ChildId> ids) {
        return getSession()
                .createNativeQuery("""
                        with recursive same as (
                            select record, survivor_of(record) as id from unnest(cast(:records as uuid[])) as record
                            union
                            select s.record, c.id from same s join child c on c.merged_into = s.id
                        )
                        select record, id from same where id is not null
                        """, Object[].class)
                .setParameter("records", ids.stream().map(ChildId::value).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new ChildId((UUID) row[0]),
                        Collectors.mapping(row -> new ChildId((UUID) row[1]), Collectors.toUnmodifiableSet())));
    }

    Set<ChildId> allRecordsOf(ChildId id) {
        return allRecordsOf(Set.of(id)).getOrDefault(id, Set.of());
    }

    /** Whether one of these numbers belongs to somebody who is not this child; of no numbers, none does. */
    boolean someoneElseHas(@Nullable String nhsNumberIndex, @Nullable String upnIndex, @Nullable ChildId than) {
        if (nhsNumberIndex == null && upnIndex == null) {
            return false;
        }
        return !OneColumn.of(getEntityManager(), """
                        select 1 from child
                        where (nhs_number_index = :number or upn_index = :pupil) and id is distinct from :than
                        """, Integer.class)
                .setParameter("number", nhsNumberIndex)
                .setParameter("pupil", upnIndex)
                .setParameter("than", than == null ? null : than.value())
                .getResultList()
                .isEmpty();
    }

    /** Two merges at one moment must not make a circle: the second waits for the first. In one order for everyone. */
    void holdRecords(ChildId one, ChildId other) {
        var _ = OneColumn.of(
                        getEntityManager(),
                        "select id from child where id in (:one, :other) order by id for update",
                        UUID.class)
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .getResultList();
    }

    /**
     * Two submissions about the same new child at one moment must not make two children: whoever says the same of a child waits
     * for the first. In one order for everyone, so that two submissions about one family never wait for each other.
     */
    void hold(SortedSet<String> identities) {
        var _ = OneColumn.of(getEntityManager(), """
                        select pg_advisory_xact_lock(hashtextextended(identity, 1)) is null
                        from unnest(cast(:identities as text[])) with ordinality as held (identity, place) order by place
                        """, Boolean.class)
                .setParameter("identities", identities.toArray(String[]::new))
                .getResultList();
    }

    String nextLaChildId() {
        return (String) OneColumn.of(
                        getEntityManager(),
                        "select 'C' || lpad(cast(nextval('la_child_number') as text), 7, '0')",
                        String.class)
                .getSingleResult();
    }
}
