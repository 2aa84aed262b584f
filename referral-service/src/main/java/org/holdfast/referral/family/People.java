package org.holdfast.referral.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.platform.access.Access;
import org.holdfast.referral.child.ChildIndex;

/** Everybody in children's lives who is not in the child index. */
@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {

    private final ChildIndex index;
    private final Access access;
    private final Clock clock;

    People(ChildIndex index, Access access, Clock clock) {
        this.index = index;
        this.access = access;
        this.clock = clock;
    }

    /** Whoever is meant; somebody new is added. A child must be one that the caller has a reason to see. */
    Party party(Somebody somebody, String action) {
        if (somebody.childId() != null) {
            access.require(action, somebody.childId());
            return Party.of(somebody.childId());
        }
        if (somebody.personId() != null) {
            return Party.of(findByIdOptional(somebody.personId().value())
                    .orElseThrow(UnknownPerson::new)
                    .id());
        }
        var person = new Person(PersonId.next(), Objects.requireNonNull(somebody.person()), clock.instant());
        persist(person);
        return Party.of(person.id());
    }

    Relatives named(Collection<Party> parties) {
        var children = index.describe(parties.stream()
                .map(Party::child)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList());
        var people = list(
                "id in ?1",
                parties.stream()
                        .map(Party::partyPersonId)
                        .filter(Objects::nonNull)
                        .toList());
        return new Relatives(children, people);
    }
}
