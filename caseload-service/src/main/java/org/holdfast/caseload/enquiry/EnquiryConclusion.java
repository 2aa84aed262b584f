package org.holdfast.caseload.enquiry;

import org.holdfast.platform.codeset.Coded;

/** What an enquiry comes to. */
enum EnquiryConclusion implements Coded {
    CONFERENCE(
            "Substantiated, and the child is judged at continuing risk: a conference", EnquiryStatus.AWAITS_CONFERENCE),
    SUBSTANTIATED_NO_CONFERENCE("Substantiated, and the child is not at continuing risk", EnquiryStatus.ENDED),
    NOT_SUBSTANTIATED("Not substantiated", EnquiryStatus.ENDED);

    private final String label;
    private final EnquiryStatus leadsTo;

    EnquiryConclusion(String label, EnquiryStatus leadsTo) {
        this.label = label;
        this.leadsTo = leadsTo;
    }

    EnquiryStatus leadsTo() {
        return leadsTo;
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
