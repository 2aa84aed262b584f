package org.holdfast.referral.agency;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Partners that the council worked with before. */
@ApplicationScoped
class ImportedAgency implements LineType<RegisterAgency> {

    private final Registering registering;

    ImportedAgency(Registering registering) {
        this.registering = registering;
    }

    @Override
    public String name() {
        return "AGENCY";
    }

    @Override
    public Class<RegisterAgency> data() {
        return RegisterAgency.class;
    }

    @Override
    public TypedId take(PastLine<RegisterAgency> line) {
        return registering.register(line.id(line.data().id(), AgencyId::new), line.data());
    }
}
