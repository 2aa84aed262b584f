package org.holdfast.caseload.casefile;

import java.time.LocalDate;
import org.holdfast.platform.problem.BrokenRule;

/** Nothing that belongs to a case happened before the referral that led to it. */
public final class BeforeReferral extends BrokenRule {

    BeforeReferral(LocalDate referredOn, String rule, String pointer) {
        super(
                "The child was referred on %s, and this belongs to what followed (census rule %s)"
                        .formatted(referredOn, rule),
                pointer);
    }
}
