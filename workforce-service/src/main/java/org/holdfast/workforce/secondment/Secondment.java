package org.holdfast.workforce.secondment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.Protection;
import org.jspecify.annotations.Nullable;

/** Somebody does other work for a time: they keep their place, take on no cases, and come back. */
@Entity
class Secondment {

    private static final String REASON = "SECONDMENT";
    private static final int WHOLE = 100;

    @Id
    private UUID id;

    @Version
    private int version;

    private WorkerId workerId;

    @Enumerated(EnumType.STRING)
    private SecondmentPurpose purpose;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Nullable private String note;

    private WorkerId agreedBy;
    private Instant agreedAt;

    protected Secondment() {}

    Secondment(SecondmentId id, WorkerId worker, Second request, WorkerId by, Instant now) {
        this.id = id.value();
        this.workerId = worker;
        this.purpose = request.purpose();
        this.startsOn = request.from();
        this.endsOn = request.until();
        this.note = request.note();
        this.agreedBy = by;
        this.agreedAt = now;
    }

    /** Earlier than was agreed; the day before is the last one away. */
    void comeBack(LocalDate on) {
        if (!on.isAfter(startsOn) || on.isAfter(endsOn)) {
            throw new NotSecondedThen();
        }
        endsOn = on.minusDays(1);
    }

    boolean overlaps(Secondment other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }

    List<Protection> protections() {
        return List.of(new Protection(id, REASON, WHOLE, startsOn, endsOn));
    }

    SecondmentId id() {
        return new SecondmentId(id);
    }

    int version() {
        return version;
    }

    WorkerId workerId() {
        return workerId;
    }

    SecondmentView view() {
        return new SecondmentView(id(), workerId, purpose, startsOn, endsOn, note, agreedBy, agreedAt, version);
    }
}
