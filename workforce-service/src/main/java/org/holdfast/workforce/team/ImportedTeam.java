package org.holdfast.workforce.team;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Teams as they were set up. */
@ApplicationScoped
class ImportedTeam implements LineType<OpenTeam> {

    private final TeamOpening opening;

    ImportedTeam(TeamOpening opening) {
        this.opening = opening;
    }

    @Override
    public String name() {
        return "TEAM";
    }

    @Override
    public Class<OpenTeam> data() {
        return OpenTeam.class;
    }

    @Override
    public TypedId take(PastLine<OpenTeam> line) {
        return opening.open(line.id(line.data().id(), TeamId::new), line.data());
    }
}
