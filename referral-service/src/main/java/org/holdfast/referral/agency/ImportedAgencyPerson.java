package org.holdfast.referral.agency;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Whom the council spoke to at its partners before. */
@ApplicationScoped
class ImportedAgencyPerson implements LineType<PersonDetails> {

    private final PersonNaming naming;

    ImportedAgencyPerson(PersonNaming naming) {
        this.naming = naming;
    }

    @Override
    public String name() {
        return "AGENCY_PERSON";
    }

    @Override
    public Class<PersonDetails> data() {
        return PersonDetails.class;
    }

    @Override
    public TypedId take(PastLine<PersonDetails> line) {
        return naming.name(line.id(AgencyPersonId::new), line.about(AgencyId::new), line.data());
    }
}
