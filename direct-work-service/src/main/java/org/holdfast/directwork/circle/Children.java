package org.holdfast.directwork.circle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.persistence.OneColumn;

/** Who the children are, kept from their state topic. What was written under a merged id is read as the other's. */
@ApplicationScoped
public class Children {

    private final Session entities;

    Children(Session entities) {
        this.entities = entities;
    }

    /** The child under this id, or the one the id was merged into. */
    public Child get(ChildId id) {
        return entities.createNativeQuery("""
                        with recursive known (full_name, date_of_birth, merged_into, distance) as (
                            select full_name, date_of_birth, merged_into, 0 from child where id = :id
                            union all
                            select c.full_name, c.date_of_birth, c.merged_into, k.distance + 1
                            from child c join known k on c.id = k.merged_into where k.distance < 12
                        )
                        select full_name, date_of_birth from known order by distance desc limit 1
                        """, Object[].class)
                .addScalar("full_name", String.class)
                .addScalar("date_of_birth", LocalDate.class)
                .setParameter("id", id.value())
                .uniqueResultOptional()
                .map(row -> new Child((String) row[0], (LocalDate) row[1]))
                .orElse(Child.NOT_YET_HEARD_OF);
    }

    /** Every id under which something about this child may have been written. */
    public Set<ChildId> allIdsOf(ChildId id) {
        return OneColumn.of(entities, """
                        with recursive same (id) as (
                            select cast(:id as uuid)
                            union
                            select other.id from same
                            join lateral (
                                select merged_into as id from child where child.id = same.id and merged_into is not null
                                union all
                                select child.id from child where merged_into = same.id
                            ) other on true
                        )
                        select id from same
                        """, UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(ChildId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Under every id that the child has: each may have another spelling of the name. */
    public List<Child> allOf(ChildId id) {
        return entities.createNativeQuery(
                        "select full_name, date_of_birth, school from child where id in (:ids)", Object[].class)
                .addScalar("full_name", String.class)
                .addScalar("date_of_birth", LocalDate.class)
                .addScalar("school", String.class)
                .setParameterList(
                        "ids", allIdsOf(id).stream().map(TypedId::value).toList())
                .getResultStream()
                .map(row -> new Child((String) row[0], (LocalDate) row[1], (String) row[2]))
                .toList();
    }

    public void keep(ChildState child) {
        entities.createNativeMutationQuery("""
                        insert into child (id, full_name, date_of_birth, school, merged_into, version)
                        values (:id, :name, :born, :school, :merged, :version)
                        on conflict (id) do update
                        set full_name = excluded.full_name, date_of_birth = excluded.date_of_birth,
                            school = excluded.school,
                            merged_into = excluded.merged_into, version = excluded.version
                        where child.version < excluded.version
                        """)
                .setParameter("id", child.childId().value())
                .setParameter("name", child.fullName())
                .setParameter("born", child.dateOfBirth(), LocalDate.class)
                .setParameter("school", child.school(), String.class)
                .setParameter(
                        "merged",
                        Optional.ofNullable(child.mergedInto())
                                .map(TypedId::value)
                                .orElse(null),
                        UUID.class)
                .setParameter("version", child.version())
                .executeUpdate();
    }
}
