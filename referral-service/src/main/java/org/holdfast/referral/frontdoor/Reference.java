package org.holdfast.referral.frontdoor;

import org.holdfast.contracts.ReferralId;

/** A name for a referral that can be read out on the phone: letters and digits that sound and look different, in two groups. */
final class Reference {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    private Reference() {}

    /** From the random part of the id, so that it tells nothing of how many came before. */
    static String of(ReferralId id) {
        var bits = id.value().getLeastSignificantBits();
        var text = new StringBuilder();
        for (var place = 0; place < LENGTH; place++) {
            text.append(SYMBOLS.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return "HF-" + text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }
}
