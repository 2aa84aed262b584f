package org.holdfast.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Who worked with which child before, from when on. */
@ApplicationScoped
class ImportedAllocation implements LineType<Allocate> {

    private final CaseFiles cases;
    private final Allocating allocating;

    ImportedAllocation(CaseFiles cases, Allocating allocating) {
        this.cases = cases;
        this.allocating = allocating;
    }

    @Override
    public String name() {
        return "ALLOCATION";
    }

    @Override
    public Class<Allocate> data() {
        return Allocate.class;
    }

    @Override
    public TypedId take(PastLine<Allocate> line) {
        var file = cases.get(line.about(CaseId::new));
        return allocating.asItWas(line.id(AllocationId::new), file, line.data(), line.by());
    }
}
