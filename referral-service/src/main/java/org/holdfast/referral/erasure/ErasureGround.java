package org.holdfast.referral.erasure;

import org.holdfast.platform.codeset.Coded;

/** Why what is held may be erased (UK GDPR article 17(1)). */
enum ErasureGround implements Coded {
    NO_LONGER_NEEDED("What it was kept for is over, and so is the time for which it has to be kept"),
    HELD_UNLAWFULLY("It should never have been held"),
    COURT_ORDER("A court, or the Information Commissioner, has ordered it");

    private final String label;

    ErasureGround(String label) {
        this.label = label;
    }

    /** Then nobody asks how long it would have to be kept. */
    boolean outweighsRetention() {
        return this != NO_LONGER_NEEDED;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
