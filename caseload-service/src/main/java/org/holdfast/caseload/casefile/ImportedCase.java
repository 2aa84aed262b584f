package org.holdfast.caseload.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Cases that were opened before, with their team and the referral they came from. */
@ApplicationScoped
class ImportedCase implements LineType<PastCase> {

    private final CaseOpening opening;
    private final Clock clock;

    ImportedCase(CaseOpening opening, Clock clock) {
        this.opening = opening;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "CASE";
    }

    @Override
    public Class<PastCase> data() {
        return PastCase.class;
    }

    @Override
    public TypedId take(PastLine<PastCase> line) {
        return opening.asItWas(line.id(CaseId::new), line.data(), clock.instant());
    }
}
