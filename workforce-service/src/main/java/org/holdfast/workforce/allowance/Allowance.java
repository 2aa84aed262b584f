package org.holdfast.workforce.allowance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.DepartureReason;
import org.jspecify.annotations.Nullable;

/** What somebody has for coming to a post that is hard to fill, and for staying. */
@Entity
class Allowance {

    private static final Set<DepartureReason> RELEASED = Set.of(
            DepartureReason.VOLUNTARY_REDUNDANCY, DepartureReason.COMPULSORY_REDUNDANCY, DepartureReason.DECEASED);

    @Id
    private UUID id;

    @Version
    private int version;

    private WorkerId workerId;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Terms terms;

    private WorkerId agreedBy;
    private Instant agreedAt;

    protected Allowance() {}

    Allowance(AllowanceId id, AgreeAllowance request, WorkerId by, Instant now) {
        this.id = id.value();
        this.workerId = request.workerId();
        this.terms = Terms.of(request);
        this.startsOn = terms.startsOn();
        this.endsOn = terms.until();
        this.agreedBy = by;
        this.agreedAt = now;
    }

    /** @param lastDay of the person's employment, where it is known */
    void pay(PayInstalment request, @Nullable LocalDate lastDay) {
        terms = terms.paid(request.number(), request.on(), lastDay);
    }

    boolean overlaps(Allowance other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }

    AllowanceId id() {
        return new AllowanceId(id);
    }

    int version() {
        return version;
    }

    WorkerId workerId() {
        return workerId;
    }

    /** Nothing comes back from who is made redundant, or has died. */
    AllowanceView view(@Nullable LocalDate lastDay, Optional<DepartureReason> why, LocalDate today) {
        var released = why.filter(RELEASED::contains).isPresent();
        return new AllowanceView(
                id(),
                workerId,
                startsOn,
                endsOn,
                terms.instalments(),
                terms.due(today, lastDay).stream().map(Instalment::number).toList(),
                terms.clawBack(released ? null : lastDay),
                agreedBy,
                agreedAt,
                version);
    }
}
