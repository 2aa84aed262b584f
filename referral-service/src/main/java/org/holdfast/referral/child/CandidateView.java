package org.holdfast.referral.child;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.referral.matching.Evidence;

/** A child of the index who may be the one that is looked for, and why. */
@Schema(name = "Candidate", description = "A child of the index who may be the one you look for, and why")
record CandidateView(
        ChildView child,

        @Schema(description = "All the evidence together, in points; each doubles the odds", example = "21.5")
        double weight,

        List<Evidence> evidence)
        implements AboutChildren {

    @Override
    public ChildId id() {
        return child.id();
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(child.id());
    }
}
