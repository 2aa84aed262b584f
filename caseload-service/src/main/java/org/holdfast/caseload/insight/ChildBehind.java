package org.holdfast.caseload.insight;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.access.AboutChildren;
import org.jspecify.annotations.Nullable;

/** A child behind a figure. */
@Schema(name = "ChildBehindRelationship")
record ChildBehind(CaseId caseId, ChildId childId, @Nullable TeamId teamId) implements AboutChildren {

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
