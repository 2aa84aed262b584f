package org.holdfast.referral.erasure;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody agrees to an erasure of their own asking. */
public final class OwnErasure extends BrokenRule {

    OwnErasure() {
        super("Somebody else has to agree to, or refuse, what you asked for");
    }
}
