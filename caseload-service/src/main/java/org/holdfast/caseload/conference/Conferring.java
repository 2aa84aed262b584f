package org.holdfast.caseload.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.enquiry.ConferenceMoved;
import org.holdfast.caseload.enquiry.Enquiries;
import org.holdfast.caseload.enquiry.Enquiry;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;

/** Records conferences and what they mean for their enquiries, today or as it was in the old system. */
@ApplicationScoped
class Conferring {

    private final Conferences conferences;
    private final Enquiries enquiries;
    private final WorkingDays workingDays;
    private final Outbox outbox;

    Conferring(Conferences conferences, Enquiries enquiries, WorkingDays workingDays, Outbox outbox) {
        this.workingDays = workingDays;
        this.conferences = conferences;
        this.enquiries = enquiries;
        this.outbox = outbox;
    }

    ConferenceId hold(ConferenceId id, CaseFile file, HoldConference request, WorkerId by, Instant now) {
        var enquiry = Optional.ofNullable(request.enquiryId()).map(each -> enquiries.get(file.id(), each));
        enquiry.ifPresent(each -> each.conferenceHeld(request.heldOn(), now));
        var dueOn = enquiry.map(Enquiry::conferenceDueOn)
                .orElseGet(() -> workingDays.after(
                        Objects.requireNonNull(request.notifiedOn()), Conference.WORKING_DAYS_AFTER_TRANSFER));
        var conference = new Conference(id, file, request, dueOn, by, now);
        conferences.persist(conference);
        outbox.publish(conference.held(file.stepped(now)));
        return conference.id();
    }

    void on(@Observes ConferenceMoved moved) {
        conferences.of(moved.enquiry()).ifPresent(conference -> conference.dueBy(moved.dueOn()));
    }

    /** The enquiry awaits a conference again, so the case is one that is open. */
    void correct(CaseFile file, Conference conference, EnteredInError mark) {
        file.refuseWhenClosed();
        conference.correct(mark);
        conference
                .enquiry()
                .ifPresent(
                        enquiry -> enquiries.get(conference.caseId(), enquiry).conferenceTakenBack(mark.at()));
        conferences.flush();
    }
}
