package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.BrokenRule;

/** A child protection plan begins with a conference that decided so. */
public final class NoPlanDecided extends BrokenRule {

    NoPlanDecided() {
        super("This conference did not decide on a child protection plan, or was entered in error", "#/conferenceId");
    }
}
