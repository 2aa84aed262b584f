package org.holdfast.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.casefile.CloseCase;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Cases that ended before, and with them whatever anybody did in them. */
@ApplicationScoped
class ImportedCaseClosure implements LineType<CloseCase> {

    private final CaseFiles cases;
    private final Closing closing;
    private final Clock clock;

    ImportedCaseClosure(CaseFiles cases, Closing closing, Clock clock) {
        this.cases = cases;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "CASE_CLOSURE";
    }

    @Override
    public Class<CloseCase> data() {
        return CloseCase.class;
    }

    @Override
    public TypedId take(PastLine<CloseCase> line) {
        var file = cases.get(line.about(CaseId::new));
        closing.close(file, line.data(), line.by(), clock.instant());
        return file.id();
    }
}
