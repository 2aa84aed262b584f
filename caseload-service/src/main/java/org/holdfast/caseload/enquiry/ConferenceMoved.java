package org.holdfast.caseload.enquiry;

import java.time.LocalDate;
import org.holdfast.contracts.EnquiryId;

/** Told within the service, in the same transaction: another strategy discussion initiated the enquiry, and its conference is due by another day. */
public record ConferenceMoved(EnquiryId enquiry, LocalDate dueOn) {}
