package org.holdfast.caseload.card;

import org.holdfast.platform.problem.Conflict;

/** Cards are fetched once all of them are printed. */
public final class CardsNotReady extends Conflict {

    CardsNotReady() {
        super("The cards are still being printed");
    }
}
