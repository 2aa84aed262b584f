package org.holdfast.workforce.placement;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Students who were or are in practice here. */
@ApplicationScoped
class ImportedPlacement implements LineType<PastPlacement> {

    private final Placing placing;
    private final Placements placements;

    ImportedPlacement(Placing placing, Placements placements) {
        this.placing = placing;
        this.placements = placements;
    }

    @Override
    public String name() {
        return "STUDENT_PLACEMENT";
    }

    @Override
    public Class<PastPlacement> data() {
        return PastPlacement.class;
    }

    @Override
    public TypedId take(PastLine<PastPlacement> line) {
        var past = line.data();
        var id = placing.place(line.id(PlacementId::new), past.placement(), line.by());
        if (past.outcome() != null) {
            placements.get(id).end(past.outcome());
        }
        return id;
    }
}
