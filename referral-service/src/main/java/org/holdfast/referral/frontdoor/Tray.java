package org.holdfast.referral.frontdoor;

import java.util.stream.Stream;
import org.holdfast.platform.codeset.Coded;

/** A pile of referrals, as somebody at the front door works through them. */
public enum Tray implements Coded {
    UNASSIGNED("unassigned", "Nobody looks after it"),
    MINE("mine", "You look after it"),
    TEAM("team", "Your team looks after it"),
    OVERDUE("overdue", "Something about it is late"),
    AWAITING_AUTHORISATION("awaiting-authorisation", "A decision waits for a manager");

    private final String code;
    private final String label;

    Tray(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** JAX-RS reads query parameters through this. */
    public static Tray fromString(String text) {
        return Stream.of(values())
                .filter(tray -> tray.code.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such tray"));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
