package org.holdfast.directwork.work;

import org.holdfast.platform.problem.BrokenRule;

/** What a child said is shown to others only when the child agreed. */
final class SharingWithoutConsent extends BrokenRule {

    SharingWithoutConsent() {
        super("It may be shown to others only when the child has agreed", "#/mayBeShownTo");
    }
}
