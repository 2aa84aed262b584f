package org.holdfast.referral.family;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.referral.family.HouseholdView.Resident;
import org.jspecify.annotations.Nullable;

/** The time for which somebody lives in a household. Part of it. */
@Entity
class Residence {

    @Id
    private UUID id;

    @Embedded
    private Party party;

    @Nullable private LocalDate fromDay;

    @Nullable private LocalDate untilDay;

    protected Residence() {}

    Residence(ResidenceId id, Party party, @Nullable LocalDate fromDay) {
        this.id = id.value();
        this.party = party;
        this.fromDay = fromDay;
    }

    void end(LocalDate lastDay) {
        if (untilDay != null) {
            throw new AlreadyEnded();
        }
        if (fromDay != null && lastDay.isBefore(fromDay)) {
            throw new EndedBeforeItBegan();
        }
        untilDay = lastDay;
    }

    boolean lasts() {
        return untilDay == null;
    }

    boolean isOf(Party other) {
        return party.equals(other);
    }

    Party party() {
        return party;
    }

    ResidenceId id() {
        return new ResidenceId(id);
    }

    Resident view(Relatives relatives) {
        return new Resident(id(), relatives.named(party), fromDay, untilDay);
    }
}
