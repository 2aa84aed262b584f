package org.holdfast.workforce.skill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Everyone who leads practice in something, or has. */
@ApplicationScoped
class PracticeLeads implements PanacheRepositoryBase<PracticeLead, UUID> {

    PracticeLead get(PracticeLeadId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("practice lead"));
    }

    /** The database keeps that nobody leads in one thing twice. */
    void add(PracticeLead lead) {
        try {
            persistAndFlush(lead);
        } catch (ConstraintViolationException refused) {
            if ("one_lead_once".equals(refused.getConstraintName())) {
                throw new LeadsAlready();
            }
            throw refused;
        }
    }

    /** Those who lead now, the longest first. */
    List<PracticeLead> leading(@Nullable String skill, Optional<Place> place, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from practice_lead
                        where until is null and (cast(:skill as text) is null or skill = cast(:skill as text))
                          and (cast(:since as date) is null or (since, id) > (cast(:since as date), cast(:id as uuid)))
                        order by since, id limit :limit
                        """, PracticeLead.class)
                .setParameter("skill", skill)
                .setParameter("since", place.map(Place::sortKey).orElse(null))
                .setParameter("id", place.map(Place::id).orElse(null))
                .setParameter("limit", limit)
                .getResultList();
    }
}
