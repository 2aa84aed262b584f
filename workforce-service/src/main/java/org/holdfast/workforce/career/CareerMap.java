package org.holdfast.workforce.career;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** One edition of where a working life here can lead. An edition never changes; the next takes its place. */
@Entity
class CareerMap {

    @Id
    private UUID id;

    @Version
    private int version;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private CareerMapContent content;

    private String reason;

    @Nullable private WorkerId adoptedBy;

    private Instant adoptedAt;

    protected CareerMap() {}

    private CareerMap(int number, AdoptCareerMap request, WorkerId by, Instant now) {
        this.id = TypedId.fresh();
        this.number = number;
        this.content = request.content();
        this.reason = request.reason();
        this.adoptedBy = by;
        this.adoptedAt = now;
    }

    CareerMap next(AdoptCareerMap request, WorkerId by, Instant now) {
        return new CareerMap(number + 1, request, by, now);
    }

    CareerMapContent content() {
        return content;
    }

    CareerMapView view() {
        return new CareerMapView(content.stages(), content.routes(), reason, adoptedBy, adoptedAt, number);
    }
}
