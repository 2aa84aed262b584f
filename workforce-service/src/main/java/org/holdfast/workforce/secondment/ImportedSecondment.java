package org.holdfast.workforce.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Times for which people did other work. */
@ApplicationScoped
class ImportedSecondment implements LineType<Second> {

    private final Seconding seconding;

    ImportedSecondment(Seconding seconding) {
        this.seconding = seconding;
    }

    @Override
    public String name() {
        return "SECONDMENT";
    }

    @Override
    public Class<Second> data() {
        return Second.class;
    }

    @Override
    public TypedId take(PastLine<Second> line) {
        return seconding.second(line.id(SecondmentId::new), line.about(WorkerId::new), line.data(), line.by());
    }
}
