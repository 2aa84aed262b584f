package org.holdfast.caseload.restructure;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far the search for a proposal is, and what became of it. */
enum RestructureStatus implements Coded, Lifecycle<RestructureStatus> {
    WAITING("Waits for its turn"),
    SEARCHING("Is being searched for; the best so far can be looked at"),
    FINISHED("The search has ended"),
    CANCELLED("Somebody ended the search; the best so far stays"),
    ADOPTED("Its handovers are proposed");

    private final String label;

    RestructureStatus(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<RestructureStatus> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(SEARCHING, CANCELLED);
            case SEARCHING -> EnumSet.of(FINISHED, CANCELLED);
            case FINISHED, CANCELLED -> EnumSet.of(ADOPTED);
            case ADOPTED -> EnumSet.noneOf(RestructureStatus.class);
        };
    }
}
