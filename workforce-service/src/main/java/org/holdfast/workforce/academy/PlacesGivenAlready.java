package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.Conflict;

/** Nobody loses a place because a room is smaller. */
final class PlacesGivenAlready extends Conflict {

    PlacesGivenAlready() {
        super("More places than that are given already");
    }
}
