package org.holdfast.referral.intake;

import org.holdfast.platform.problem.Problem;

/** A line that has been read. */
sealed interface ReadLine {

    /** Whether it has the key of another: the one that was sent first is the one that is received. */
    default boolean repeats(ReadLine other) {
        return this instanceof Understood mine
                && other instanceof Understood its
                && mine.line().key().equals(its.line().key());
    }

    /** One that refers somebody; whether it can be received is another question. */
    record Understood(int number, ReferralLine line) implements ReadLine {

        ReferralLineResult received(ReferralReceipt receipt) {
            return ReferralLineResult.received(number, line.key(), receipt);
        }

        ReferralLineResult receivedBefore(ReferralReceipt receipt) {
            return ReferralLineResult.receivedBefore(number, line.key(), receipt);
        }

        ReferralLineResult refused(Problem problem) {
            return ReferralLineResult.refused(number, line.key(), problem);
        }
    }

    /** One that says nothing that can be received. */
    record Refused(ReferralLineResult result) implements ReadLine {}
}
