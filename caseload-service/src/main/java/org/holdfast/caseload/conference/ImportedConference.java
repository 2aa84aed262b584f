package org.holdfast.caseload.conference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Conferences that were held before. */
@ApplicationScoped
class ImportedConference implements LineType<HoldConference> {

    private final Conferring conferring;
    private final CaseFiles cases;
    private final Clock clock;

    ImportedConference(Conferring conferring, CaseFiles cases, Clock clock) {
        this.conferring = conferring;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "CONFERENCE";
    }

    @Override
    public Class<HoldConference> data() {
        return HoldConference.class;
    }

    @Override
    public TypedId take(PastLine<HoldConference> line) {
        return conferring.hold(
                line.id(ConferenceId::new),
                cases.get(line.about(CaseId::new)),
                line.data(),
                line.by(),
                clock.instant());
    }
}
