package org.holdfast.referral.agency;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.AgencyId;

/** Puts a person into the directory: some roles are held by one person of an agency at a time. */
@ApplicationScoped
class PersonNaming {

    private final Agencies agencies;
    private final AgencyPeople people;

    PersonNaming(Agencies agencies, AgencyPeople people) {
        this.agencies = agencies;
        this.people = people;
    }

    AgencyPersonId name(AgencyPersonId id, AgencyId agency, PersonDetails details) {
        var person = new AgencyPerson(id, agencies.get(agency).id(), details);
        requireFree(agency, details.role(), id);
        people.persist(person);
        return id;
    }

    void requireFree(AgencyId agency, AgencyRole role, AgencyPersonId butFor) {
        if (role.isHeldByOne() && people.isHeld(agency, role, butFor)) {
            throw new RoleAlreadyHeld();
        }
    }
}
