package org.holdfast.caseload.workload;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.casefile.Complexity;
import org.holdfast.caseload.workload.WeighedCase.Part;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.AboutChildren;

/** What one case of somebody's weighs, and why. */
@Schema(name = "WeighedCase")
record WeighedCaseView(
        CaseId caseId,
        ChildId childId,

        @Schema(description = "Code of the code set `role`", example = "PRIMARY", maxLength = 40)
        String role,

        CaseType type,
        Complexity complexity,
        @Schema(example = "6.00") BigDecimal points,
        List<Part> parts)
        implements AboutChildren {

    static WeighedCaseView of(WeighedCase weighed) {
        var held = weighed.held();
        return new WeighedCaseView(
                held.caseId(),
                held.childId(),
                held.role(),
                held.state().type(),
                held.state().complexity(),
                weighed.points(),
                weighed.parts());
    }

    @Override
    @JsonIgnore
    public CaseId id() {
        return caseId;
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
