package org.holdfast.caseload.cincensus;

import org.holdfast.platform.problem.Conflict;

/** Nothing is sent to the Department that is known to be wrong. */
public final class CensusHasErrors extends Conflict {

    CensusHasErrors(long errors) {
        super("The problem list has %d errors: mend them first".formatted(errors));
    }
}
