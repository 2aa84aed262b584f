package org.holdfast.workforce.academy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.holdfast.platform.problem.NotFound;

/** All courses. */
@ApplicationScoped
class Catalogue implements PanacheRepositoryBase<Course, UUID> {

    Course get(CourseId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("course"));
    }

    void add(Course course) {
        try {
            persistAndFlush(course);
        } catch (ConstraintViolationException refused) {
            if ("one_code_one_course".equals(refused.getConstraintName())) {
                throw new CourseThereAlready();
            }
            throw refused;
        }
    }

    List<Course> byTitle() {
        return list("order by title, id");
    }
}
