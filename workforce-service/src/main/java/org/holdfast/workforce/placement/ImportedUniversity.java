package org.holdfast.workforce.placement;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Universities that send students. */
@ApplicationScoped
class ImportedUniversity implements LineType<AddUniversity> {

    private final Universities universities;

    ImportedUniversity(Universities universities) {
        this.universities = universities;
    }

    @Override
    public String name() {
        return "UNIVERSITY";
    }

    @Override
    public Class<AddUniversity> data() {
        return AddUniversity.class;
    }

    @Override
    public TypedId take(PastLine<AddUniversity> line) {
        var id = line.id(UniversityId::new);
        universities.add(new University(id, line.data()));
        return id;
    }
}
