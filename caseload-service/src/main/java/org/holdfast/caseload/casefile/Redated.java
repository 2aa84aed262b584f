package org.holdfast.caseload.casefile;

import java.time.LocalDate;
import org.holdfast.contracts.CaseId;

/** Told within the service, in the same transaction: the day of the referral is another one, and what counts from it moves. */
public record Redated(CaseId caseId, Referred referred) {

    /**
     * Refuses where something that belongs to the case happened before.
     *
     * @param rule of the children in need census that says so
     */
    public void refuseBefore(LocalDate happenedOn, String rule) {
        referred.refuseBefore(happenedOn, rule, "#/referredOn");
    }
}
