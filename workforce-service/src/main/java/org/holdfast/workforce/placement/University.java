package org.holdfast.workforce.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A university that sends students here. */
@Entity
class University {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TrainingRoute> routes;

    protected University() {}

    University(UniversityId id, AddUniversity request) {
        this.id = id.value();
        this.name = request.name();
        this.routes = request.routes();
    }

    UniversityView view() {
        return new UniversityView(new UniversityId(id), name, routes, version);
    }
}
