package org.holdfast.caseload.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.Redated;
import org.holdfast.caseload.national.Warning;
import org.holdfast.caseload.strategy.StrategyDiscussions;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;

/** Begins and ends enquiries, today or as it was in the old system. */
@ApplicationScoped
class Enquiring {

    private final Enquiries enquiries;
    private final StrategyDiscussions discussions;
    private final WorkingDays workingDays;
    private final Outbox outbox;

    private final Event<ConferenceMoved> moved;

    Enquiring(
            Enquiries enquiries,
            StrategyDiscussions discussions,
            WorkingDays workingDays,
            Outbox outbox,
            Event<ConferenceMoved> moved) {
        this.moved = moved;
        this.enquiries = enquiries;
        this.discussions = discussions;
        this.workingDays = workingDays;
        this.outbox = outbox;
    }

    Enquiry start(EnquiryId id, CaseFile file, StartEnquiry request, WorkerId by, Instant now) {
        for (var before : enquiries.counting(file.id())) {
            if (before.isOpen() || before.goesOnAfter(request.startedOn())) {
                throw new EnquiryUnderWay();
            }
        }
        var discussion = discussions.get(file.id(), request.discussionId());
        var enquiry = new Enquiry(id, file, discussion, request.startedOn(), by, workingDays, now);
        enquiries.persist(enquiry);
        outbox.publish(enquiry.started(file.stepped(now)));
        return enquiry;
    }

    void restOn(Enquiry enquiry, StrategyDiscussionId discussion, Instant now) {
        moved.fire(enquiry.restOn(discussions.get(enquiry.caseId(), discussion), workingDays, now));
    }

    /** No enquiry began before the referral (census rule 2889). */
    void on(@Observes Redated redated) {
        enquiries.counting(redated.caseId()).stream()
                .limit(1)
                .forEach(first -> redated.refuseBefore(first.startedOn(), "2889"));
    }

    void conclude(CaseFile file, Enquiry enquiry, ConcludeEnquiry request, Instant now) {
        file.refuseWhenClosed();
        outbox.publish(enquiry.conclude(request, file.stepped(now), now));
    }

    EnquiryView view(Enquiry enquiry, LocalDate today) {
        return enquiry.view(
                enquiry.isOpen() && today.isAfter(enquiry.conferenceDueOn())
                        ? List.of(new Warning("8675Q", "15 working days are over, and there was no conference"))
                        : List.of());
    }
}
