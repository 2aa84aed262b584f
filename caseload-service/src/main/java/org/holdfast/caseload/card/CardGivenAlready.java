package org.holdfast.caseload.card;

import org.holdfast.platform.problem.Conflict;

/** That a child has the card is recorded once for each social worker. */
public final class CardGivenAlready extends Conflict {

    CardGivenAlready() {
        super("The child has been given this social worker's card already");
    }
}
