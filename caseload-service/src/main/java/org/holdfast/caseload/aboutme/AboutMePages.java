package org.holdfast.caseload.aboutme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.AboutMeId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.problem.NotFound;

/** Every edition of every page. */
@ApplicationScoped
class AboutMePages implements PanacheRepositoryBase<AboutMe, UUID> {

    private static final String OF = "whose = ?1 and person in ?2 ";

    AboutMe get(AboutMeId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("page"));
    }

    /** @param person under every record of theirs */
    AboutMe get(AboutMeId id, Whose whose, Collection<? extends TypedId> person) {
        return find(OF + "and id = ?3", whose, values(person), id.value())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("page"));
    }

    List<AboutMe> latestFirst(Whose whose, Collection<? extends TypedId> person) {
        return list(OF + "order by edition desc, id desc", whose, values(person));
    }

    /** Two who write at one moment meet at the database's constraint. */
    int nextEdition(Whose whose, Collection<? extends TypedId> person) {
        return latestFirst(whose, person).stream()
                        .findFirst()
                        .map(AboutMe::edition)
                        .orElse(0)
                + 1;
    }

    Optional<AboutMe> approved(Whose whose, Collection<? extends TypedId> person) {
        return find(OF + "and approvedOn is not null order by edition desc, id desc", whose, values(person))
                .firstResultOptional();
    }

    /** Of each of these people the latest that they approved. */
    List<AboutMe> approvedOf(Whose whose, Collection<? extends TypedId> people) {
        return list(OF + """
                and approvedOn is not null and edition = (
                    select max(other.edition) from AboutMe other
                    where other.whose = whose and other.person = person and other.approvedOn is not null)
                """, whose, values(people));
    }

    private static List<UUID> values(Collection<? extends TypedId> ids) {
        return ids.stream().map(TypedId::value).toList();
    }
}
