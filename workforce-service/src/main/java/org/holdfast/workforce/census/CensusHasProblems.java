package org.holdfast.workforce.census;

import org.holdfast.platform.problem.Conflict;

/** What the schema asks for is missing: a file that the Department refuses is not written. */
final class CensusHasProblems extends Conflict {

    CensusHasProblems() {
        super("The return lacks something that its schema asks for; see the list of problems");
    }
}
