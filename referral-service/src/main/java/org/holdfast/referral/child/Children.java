package org.holdfast.referral.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
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

    List<Child> withIds(Collection<ChildId> ids) {
        return list("id in ?1", ids.stream().map(ChildId::value).toList());
    }

    Optional<Child> withNhsNumber(String blindIndex) {
        return find("nhsNumberIndex", blindIndex).firstResultOptional();
    }

    boolean isTaken(String laChildId) {
        return count("laChildId", laChildId) > 0;
    }

    Optional<Child> withUpn(String blindIndex) {
        return find("upnIndex", blindIndex).firstResultOptional();
    }

    /** The same name, whatever its capitals and accents, the same birthday and the same postcode. */
    Optional<Child> likelySame(String fullName, LocalDate dateOfBirth, String postcode) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from child
                        where folded(full_name) = folded(:name) and date_of_birth = :born and postcode = :postcode
                        order by id limit 1
                        """, Child.class)
                .setParameter("name", fullName)
                .setParameter("born", dateOfBirth)
                .setParameter("postcode", postcode)
                .getResultStream()
                .map(Child.class::cast)
                .findFirst();
    }

    /** By name, as written or nearly so, best first; a birthday, where given, must be the child's. */
    @SuppressWarnings("unchecked")
    List<Child> namedLike(String name, @Nullable LocalDate dateOfBirth, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from child
                        where folded(full_name) % folded(:name)
                          and (cast(:born as date) is null or date_of_birth = :born)
                        order by similarity(folded(full_name), folded(:name)) desc, id
                        limit :limit
                        """, Child.class)
                .setParameter("name", name)
                .setParameter("born", dateOfBirth)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Two submissions about the same new child at one moment must not make two children: the second waits for the first. */
    void holdIdentity(String identity) {
        var _ = getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:identity, 1))", Integer.class)
                .setParameter("identity", identity)
                .getSingleResult();
    }

    String nextLaChildId() {
        return (String) getEntityManager()
                .createNativeQuery("select 'C' || lpad(cast(nextval('la_child_number') as text), 7, '0')", String.class)
                .getSingleResult();
    }
}
