package org.holdfast.caseload.enquiry;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class EnquiryCodes {

    @Produces
    @Singleton
    CodeSet statuses() {
        return CodeSet.of("enquiry-status", "How far an enquiry is", "Holdfast", EnquiryStatus.class);
    }

    @Produces
    @Singleton
    CodeSet conclusions() {
        return CodeSet.of("enquiry-conclusion", "What an enquiry comes to", "Holdfast", EnquiryConclusion.class);
    }
}
