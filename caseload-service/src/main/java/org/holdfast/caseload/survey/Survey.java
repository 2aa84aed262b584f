package org.holdfast.caseload.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.SurveyId;
import org.holdfast.contracts.WorkerId;

/** All children are asked, between two days. */
@Entity
class Survey {

    @Id
    private UUID id;

    @Version
    private int version;

    private String title;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private WorkerId plannedBy;
    private Instant plannedAt;

    protected Survey() {}

    Survey(SurveyId id, PlanSurvey request, WorkerId by, Instant now) {
        this.id = id.value();
        this.title = request.title();
        this.opensOn = request.opensOn();
        this.closesOn = request.closesOn();
        this.plannedBy = by;
        this.plannedAt = now;
    }

    void refuseUnlessOpen(LocalDate today) {
        if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
            throw new SurveyNotOpen();
        }
    }

    /** Results that grow while they are read tell what the child said who came in between. */
    void refuseUntilClosed(LocalDate today) {
        if (!today.isAfter(closesOn)) {
            throw new SurveyStillOpen(closesOn);
        }
    }

    SurveyId id() {
        return new SurveyId(id);
    }

    LocalDate opensOn() {
        return opensOn;
    }

    SurveyView view() {
        return new SurveyView(id(), title, opensOn, closesOn, plannedBy, plannedAt, version);
    }
}
