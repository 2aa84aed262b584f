package org.holdfast.referral.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The directory of partner agencies. */
@ApplicationScoped
public class Agencies implements PanacheRepositoryBase<Agency, UUID> {

    /** What an agency is called, for those who may know. */
    public Optional<String> nameOf(AgencyId id) {
        return findByIdOptional(id.value()).map(Agency::name);
    }

    /** The family hub of an area; of several, the first by name. */
    public Optional<AgencyId> hubOf(String area) {
        return find(
                        "kind = ?1 and status = ?2 and area = ?3 order by name, id",
                        AgencyKind.FAMILY_HUB,
                        AgencyStatus.OPEN,
                        area)
                .firstResultOptional()
                .map(Agency::id);
    }

    public boolean isOpen(AgencyId id) {
        return count("id = ?1 and status = ?2", id.value(), AgencyStatus.OPEN) == 1;
    }

    Agency get(AgencyId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("agency"));
    }

    boolean isKnown(AgencyId id) {
        return findByIdOptional(id.value()).isPresent();
    }

    List<Agency> matching(AgencyFilter filter, Optional<Place> place, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select a.* from agency a
                        where (cast(:after as text) is null or (a.name, a.id) > (cast(:after as text), cast(:id as uuid)))
                          and (cast(:kind as text) is null or a.kind = cast(:kind as text))
                          and (cast(:area as text) is null or a.area = cast(:area as text))
                          and (cast(:status as text) is null or a.status = cast(:status as text))
                          and (cast(:without as text) is null or not exists (
                               select from agency_person p
                               where p.agency_id = a.id and p.role = cast(:without as text) and p.until is null))
                        order by a.name, a.id limit :limit
                        """, Agency.class)
                .setParameter("after", place.map(Place::sortKey).orElse(null))
                .setParameter("id", place.map(Place::id).orElse(null))
                .setParameter("kind", nameOf(filter.kind))
                .setParameter("area", filter.area)
                .setParameter("status", nameOf(filter.status))
                .setParameter("without", nameOf(filter.without))
                .setParameter("limit", limit)
                .getResultList();
    }

    private static @Nullable String nameOf(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
