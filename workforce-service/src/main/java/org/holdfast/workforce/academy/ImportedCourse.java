package org.holdfast.workforce.academy;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Courses of the catalogue. */
@ApplicationScoped
class ImportedCourse implements LineType<AddCourse> {

    private final Catalogue catalogue;

    ImportedCourse(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "COURSE";
    }

    @Override
    public Class<AddCourse> data() {
        return AddCourse.class;
    }

    @Override
    public TypedId take(PastLine<AddCourse> line) {
        var course = new Course(line.id(CourseId::new), line.data());
        catalogue.add(course);
        return course.id();
    }
}
