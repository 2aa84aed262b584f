package org.holdfast.caseload.casefile;

import org.holdfast.platform.problem.Conflict;

/** A case does not close over what is under way in it. */
public final class StillUnderWay extends Conflict {

    /** @param rule of the children in need census that says so */
    public StillUnderWay(String what, String rule) {
        super("%s is under way: complete it, or mark it as entered in error (census rule %s)".formatted(what, rule));
    }
}
