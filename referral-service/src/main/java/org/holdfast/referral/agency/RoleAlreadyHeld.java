package org.holdfast.referral.agency;

import org.holdfast.platform.problem.Conflict;

/** Some roles are held by one person at a time, so that everybody knows whom to ring. */
final class RoleAlreadyHeld extends Conflict {

    RoleAlreadyHeld() {
        super("Somebody at this agency has this role already; record their departure first");
    }
}
