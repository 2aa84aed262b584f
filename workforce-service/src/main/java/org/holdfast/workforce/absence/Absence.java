package org.holdfast.workforce.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.StaffState;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.jspecify.annotations.Nullable;

/** Days on which somebody is away; open until the last of them is known. Part of the person's record and of its version. */
@Entity
public class Absence {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    @Column(name = "absent_from")
    private LocalDate from;

    @Column(name = "absent_until")
    @Nullable private LocalDate until;

    @Nullable private LocalDate returnedOn;

    @Nullable private EnteredInError enteredInError;

    protected Absence() {}

    Absence(AbsenceId id, RecordAbsence request) {
        if (request.until() != null && request.until().isBefore(request.from())) {
            throw new EndsBeforeItBegins();
        }
        this.id = id.value();
        this.reason = request.reason();
        this.from = request.from();
        this.until = request.until();
    }

    AbsenceId id() {
        return new AbsenceId(id);
    }

    LocalDate from() {
        return from;
    }

    boolean counts() {
        return enteredInError == null;
    }

    boolean overlaps(Absence other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    void endWithReturn(LocalDate on) {
        refuseIfCorrected();
        if (returnedOn != null) {
            throw new AlreadyReturned();
        }
        if (!on.isAfter(from)) {
            throw new NotAwayBefore();
        }
        returnedOn = on;
        until = on.minusDays(1);
    }

    void correct(EnteredInError mark) {
        refuseIfCorrected();
        enteredInError = mark;
    }

    StaffState.Absence state() {
        return new StaffState.Absence(id(), from, until);
    }

    AbsenceView view() {
        return new AbsenceView(id(), reason, from, until, returnedOn, enteredInError);
    }

    private void refuseIfCorrected() {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
    }
}
