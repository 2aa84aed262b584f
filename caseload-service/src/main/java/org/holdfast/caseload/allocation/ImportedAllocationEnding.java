package org.holdfast.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Roles that people gave up before. */
@ApplicationScoped
class ImportedAllocationEnding implements LineType<EndAllocation> {

    private final CaseFiles cases;
    private final Allocations allocations;
    private final Allocating allocating;

    ImportedAllocationEnding(CaseFiles cases, Allocations allocations, Allocating allocating) {
        this.cases = cases;
        this.allocations = allocations;
        this.allocating = allocating;
    }

    @Override
    public String name() {
        return "ALLOCATION_ENDING";
    }

    @Override
    public Class<EndAllocation> data() {
        return EndAllocation.class;
    }

    @Override
    public TypedId take(PastLine<EndAllocation> line) {
        var allocation = allocations.get(line.about(AllocationId::new));
        allocating.end(cases.get(allocation.caseId()), allocation, line.data().reason());
        return allocation.id();
    }
}
