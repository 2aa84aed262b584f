package org.holdfast.referral.family;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** People who live together at a place. A child may have two homes; nobody lives twice in one. */
@Entity
class Household {

    @Id
    private UUID id;

    @Version
    private int version;

    private String address;

    @Nullable private String postcode;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "household_id", nullable = false, updatable = false)
    @OrderBy("fromDay, id")
    private List<Residence> residences = new ArrayList<>();

    private WorkerId recordedBy;
    private Instant recordedAt;
    private Instant changedAt;

    protected Household() {}

    Household(HouseholdId id, String address, @Nullable String postcode, WorkerId by, Instant now) {
        this.id = id.value();
        this.address = address;
        this.postcode = postcode;
        this.recordedBy = by;
        this.recordedAt = now;
        this.changedAt = now;
    }

    void moveIn(Party party, @Nullable LocalDate from, Instant now) {
        if (residences.stream().anyMatch(residence -> residence.isOf(party) && residence.lasts())) {
            throw new LivesThereAlready();
        }
        residences.add(new Residence(ResidenceId.next(), party, from));
        changedAt = now;
    }

    void moveOut(ResidenceId residence, LocalDate lastDay, Instant now) {
        residences.stream()
                .filter(each -> each.id().equals(residence))
                .findFirst()
                .orElseThrow(() -> new NotFound("resident"))
                .end(lastDay);
        changedAt = now;
    }

    List<Party> parties() {
        return residences.stream().map(Residence::party).toList();
    }

    HouseholdId id() {
        return new HouseholdId(id);
    }

    int version() {
        return version;
    }

    HouseholdView view(Relatives relatives) {
        return new HouseholdView(
                id(),
                address,
                postcode,
                residences.stream().map(each -> each.view(relatives)).toList(),
                recordedBy,
                recordedAt,
                version);
    }
}
