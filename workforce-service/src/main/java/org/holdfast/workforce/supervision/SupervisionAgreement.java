package org.holdfast.workforce.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.Rhythm;
import org.jspecify.annotations.Nullable;

/** What somebody and their supervisor expect of supervision. One at a time. */
@Entity
class SupervisionAgreement {

    @Id
    private UUID id;

    @Version
    private int version;

    private WorkerId workerId;
    private WorkerId supervisorId;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private String expectations;
    private LocalDate startsOn;

    @Nullable private LocalDate endedOn;

    private Instant madeAt;

    protected SupervisionAgreement() {}

    SupervisionAgreement(SupervisionAgreementId id, MakeAgreement request, WorkerId supervisor, Instant now) {
        if (request.workerId().equals(supervisor)) {
            throw new SupervisesThemselves();
        }
        this.id = id.value();
        this.workerId = request.workerId();
        this.supervisorId = supervisor;
        this.rhythm = request.rhythm();
        this.expectations = request.expectations();
        this.startsOn = request.startsOn();
        this.madeAt = now;
    }

    void giveWayTo(SupervisionAgreement next) {
        endedOn = next.startsOn.isBefore(startsOn) ? startsOn : next.startsOn;
    }

    SupervisionAgreementId id() {
        return new SupervisionAgreementId(id);
    }

    WorkerId workerId() {
        return workerId;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    SupervisionAgreementView view() {
        return new SupervisionAgreementView(
                id(), workerId, supervisorId, rhythm, expectations, startsOn, endedOn, madeAt, version);
    }
}
