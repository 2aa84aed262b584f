package org.holdfast.caseload.enquiry;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far an enquiry is. The census counts it as open until a conference was held or was found unnecessary. */
enum EnquiryStatus implements Coded, Lifecycle<EnquiryStatus> {
    UNDER_WAY("Under way"),
    AWAITS_CONFERENCE("A conference is needed"),
    ENDED("Ended");

    private final String label;

    EnquiryStatus(String label) {
        this.label = label;
    }

    @Override
    public Set<EnquiryStatus> next() {
        return switch (this) {
            case UNDER_WAY -> EnumSet.of(AWAITS_CONFERENCE, ENDED);
            case AWAITS_CONFERENCE -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.noneOf(EnquiryStatus.class);
        };
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
