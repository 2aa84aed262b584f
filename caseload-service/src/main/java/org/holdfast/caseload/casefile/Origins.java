package org.holdfast.caseload.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.holdfast.platform.time.WorkingDays;

/** Says where cases came from, and tells whatever counts from the day of the referral. */
@ApplicationScoped
class Origins {

    private final WorkingDays workingDays;
    private final Event<Redated> redated;

    Origins(WorkingDays workingDays, Event<Redated> redated) {
        this.workingDays = workingDays;
        this.redated = redated;
    }

    void say(CaseFile file, SayOrigin request, Instant now) {
        var referred = Referred.on(request.referredOn(), workingDays).by(request.source(), request.primaryNeed());
        file.cameAs(referred, now);
        redated.fire(new Redated(file.id(), referred));
    }
}
