package org.holdfast.referral.agency;

import org.holdfast.platform.problem.BrokenRule;

/** A family hub works in an area. */
final class HubWithoutArea extends BrokenRule {

    HubWithoutArea() {
        super("A family hub works in an area", "#/area");
    }
}
