package org.holdfast.caseload.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A child's record that only those who work with the child may read, and those named on it. */
@Entity
@Table(name = "case_restriction")
class Restriction {

    @Id
    private UUID id = TypedId.fresh();

    @Version
    private int version;

    private ChildId childId;
    private String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> named;

    private WorkerId restrictedBy;
    private Instant restrictedAt;

    @Nullable private Instant liftedAt;

    @Nullable private WorkerId liftedBy;

    protected Restriction() {}

    Restriction(ChildId child, RestrictRecord request, WorkerId by, Instant now) {
        this.childId = child;
        this.restrictedBy = by;
        this.restrictedAt = now;
        this.reason = request.reason();
        this.named = named(request, by);
    }

    /** Whoever restricts a record is named on it: somebody must be able to lift it. */
    void say(RestrictRecord request) {
        reason = request.reason();
        named = named(request, restrictedBy);
    }

    private static List<UUID> named(RestrictRecord request, WorkerId by) {
        return Stream.concat(request.named().stream(), Stream.of(by))
                .map(WorkerId::value)
                .distinct()
                .sorted()
                .toList();
    }

    void lift(WorkerId by, Instant now) {
        liftedAt = now;
        liftedBy = by;
    }

    List<WorkerId> named() {
        return named.stream().map(WorkerId::new).toList();
    }

    RestrictionView view() {
        return new RestrictionView(childId, reason, named(), restrictedBy, restrictedAt, liftedAt, liftedBy, version);
    }
}
