package org.holdfast.referral.agency;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.jspecify.annotations.Nullable;

/** A person at a partner agency whom the front door may need to reach. */
@Entity
class AgencyPerson {

    @Id
    private UUID id;

    @Version
    private int version;

    private AgencyId agencyId;

    @Embedded
    private PersonDetails details;

    @Nullable private LocalDate until;

    protected AgencyPerson() {}

    AgencyPerson(AgencyPersonId id, AgencyId agencyId, PersonDetails details) {
        this.id = id.value();
        this.agencyId = agencyId;
        this.details = details;
    }

    void change(PersonDetails now) {
        requireThere();
        details = now;
    }

    void leave(LocalDate lastDay) {
        requireThere();
        if (lastDay.isBefore(details.since())) {
            throw new LeftBeforeTheyCame();
        }
        until = lastDay;
    }

    AgencyPersonId id() {
        return new AgencyPersonId(id);
    }

    int version() {
        return version;
    }

    AgencyPersonView view() {
        return new AgencyPersonView(
                id(),
                details.fullName(),
                details.role(),
                details.email(),
                details.telephone(),
                details.since(),
                until,
                version);
    }

    private void requireThere() {
        if (until != null) {
            throw new PersonGone();
        }
    }
}
