package org.holdfast.referral.family;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in children's lives who is not in the child index: a mother, a grandfather, a neighbour. */
@Entity
class Person {

    @Id
    private UUID id;

    @Version
    private int version;

    private String fullName;

    @Nullable private LocalDate dateOfBirth;

    @Nullable private String telephone;

    private Instant addedAt;

    protected Person() {}

    Person(PersonId id, NewPerson details, Instant now) {
        this.id = id.value();
        this.fullName = details.fullName();
        this.dateOfBirth = details.dateOfBirth();
        this.telephone = details.telephone();
        this.addedAt = now;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String fullName() {
        return fullName;
    }

    @Nullable LocalDate dateOfBirth() {
        return dateOfBirth;
    }

    @Nullable String telephone() {
        return telephone;
    }
}
