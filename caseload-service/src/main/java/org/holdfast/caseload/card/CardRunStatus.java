package org.holdfast.caseload.card;

import java.util.Set;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far the printing of a team's cards is. */
enum CardRunStatus implements Coded, Lifecycle<CardRunStatus> {
    PRINTING("Cards are being printed"),
    READY("The cards can be fetched"),
    CLEARED("The cards were there for a week; ask for them anew");

    private final String label;

    CardRunStatus(String label) {
        this.label = label;
    }

    @Override
    public Set<CardRunStatus> next() {
        return switch (this) {
            case PRINTING -> Set.of(READY);
            case READY -> Set.of(CLEARED);
            case CLEARED -> Set.of();
        };
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
