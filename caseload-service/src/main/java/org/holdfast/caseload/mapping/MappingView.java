package org.holdfast.caseload.mapping;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.language.LanguageChecked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.MappingId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;

/** A Signs of Safety mapping. */
@Schema(name = "SafetyMapping")
@LanguageChecked
record MappingView(
        MappingId id,
        CaseId caseId,
        ChildId childId,
        @FreeText MakeMapping content,
        WorkerId madeBy,
        @Schema(example = "2026-11-19T16:00:00Z") Instant recordedAt)
        implements AboutChildren {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
