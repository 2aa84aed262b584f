package org.holdfast.referral.frontdoor;

import java.util.List;
import java.util.Optional;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DecisionId;
import org.holdfast.platform.problem.NotFound;

/** The decisions of one referral: refused ones, those that wait, and the one about each child that stands. */
public final class Decisions {

    private final List<Decision> all;

    Decisions(List<Decision> all) {
        this.all = all;
    }

    /** What stands about a child. */
    public Optional<Outcome> outcomeFor(ChildId child) {
        return all.stream()
                .filter(decision -> decision.childId().equals(child) && decision.stands())
                .map(Decision::outcome)
                .findFirst();
    }

    /** There is something to tell whoever referred. */
    public boolean anyStands() {
        return all.stream().anyMatch(Decision::stands);
    }

    Decision get(DecisionId id) {
        return all.stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("decision"));
    }

    List<DecisionView> views() {
        return all.stream().map(Decision::view).toList();
    }
}
