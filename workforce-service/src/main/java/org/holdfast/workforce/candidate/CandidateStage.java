package org.holdfast.workforce.candidate;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far somebody is on the way to a post here. */
@Schema(description = "How far a candidate is; code set `candidate-stage`", example = "SHORTLISTED")
enum CandidateStage implements Lifecycle<CandidateStage>, Coded {
    APPLIED("Has applied"),
    SHORTLISTED("Is to be met"),
    INTERVIEWED("Was met"),
    OFFERED("Has an offer"),
    ACCEPTED("Has accepted; checks before employment"),
    JOINED("Works here"),
    DECLINED("Was turned down"),
    WITHDREW("Has withdrawn");

    private final String label;

    CandidateStage(String label) {
        this.label = label;
    }

    @Override
    public Set<CandidateStage> next() {
        return switch (this) {
            case APPLIED -> Set.of(SHORTLISTED, DECLINED, WITHDREW);
            case SHORTLISTED -> Set.of(INTERVIEWED, DECLINED, WITHDREW);
            case INTERVIEWED -> Set.of(OFFERED, DECLINED, WITHDREW);
            case OFFERED -> Set.of(ACCEPTED, DECLINED, WITHDREW);
            case ACCEPTED -> Set.of(JOINED, DECLINED, WITHDREW);
            case JOINED, DECLINED, WITHDREW -> Set.of();
        };
    }

    /** It came to nothing. */
    boolean isInVain() {
        return this == DECLINED || this == WITHDREW;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
