package org.holdfast.workforce.academy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.workforce.staff.Grade;
import org.holdfast.workforce.staff.HeldSkill;
import org.jspecify.annotations.Nullable;

/** A course of the catalogue. */
@Entity
class Course {

    static final String CODE = "[A-Z][A-Z0-9_]{1,29}";
    static final String NO_CODE = "must be upper case letters, digits and underscores";

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private Faculty faculty;

    private int hours;

    @Nullable private Integer validMonths;

    @Nullable private String gives;

    /** Kept as the lists of words of other tables are: mapped in two ways, Hibernate writes either as the other. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> prerequisites;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Grade> mandatoryFor;

    protected Course() {}

    Course(CourseId id, AddCourse request) {
        this.id = id.value();
        this.code = request.code();
        this.title = request.title();
        this.description = request.description();
        this.faculty = request.faculty();
        this.hours = request.hours();
        this.validMonths = request.validMonths();
        this.gives = request.gives();
        this.prerequisites = request.prerequisites();
        this.mandatoryFor = request.mandatoryFor();
    }

    /** Only training is asked for, never a grade: a newly qualified worker may take achieving best evidence. */
    void refuseWithout(Set<String> attended) {
        if (!attended.containsAll(prerequisites)) {
            throw new PrerequisiteMissing();
        }
    }

    /** The last day on which what was learnt counts; absent where it does not expire. */
    @Nullable LocalDate countsUntil(LocalDate attendedOn) {
        return validMonths == null ? null : attendedOn.plusMonths(validMonths).minusDays(1);
    }

    /** What who was there is able to do from then on. */
    Optional<HeldSkill> skill(UUID booking, LocalDate attendedOn) {
        return Optional.ofNullable(gives)
                .map(skill -> new HeldSkill(booking, skill, attendedOn, countsUntil(attendedOn), null));
    }

    boolean isMandatoryFor(Grade grade) {
        return mandatoryFor.contains(grade);
    }

    CourseId id() {
        return new CourseId(id);
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    int hours() {
        return hours;
    }

    CourseView view() {
        return new CourseView(
                id(),
                code,
                title,
                description,
                faculty,
                hours,
                validMonths,
                gives,
                prerequisites,
                mandatoryFor,
                version);
    }
}
