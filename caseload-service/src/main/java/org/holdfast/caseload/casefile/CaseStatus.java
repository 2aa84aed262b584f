package org.holdfast.caseload.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What kind of case it is now.
 *
 * @param typeSince from which day on the type applies
 * @param statusSince the day of the last change of any of it
 * @param circumstances codes, in their order
 * @param skillsWanted codes of what the child's social worker should be able to do
 */
@Embeddable
record CaseStatus(
        @Enumerated(EnumType.STRING) CaseType type,
        LocalDate typeSince,
        LocalDate statusSince,
        @Enumerated(EnumType.STRING) Complexity complexity,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> circumstances,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> skillsWanted) {

    static CaseStatus at(CaseType type, LocalDate day) {
        return new CaseStatus(type, day, day, Complexity.STANDARD, List.of(), List.of());
    }

    CaseStatus change(ChangeStatus request) {
        refuseBefore(request.on());
        var same = request.type() == type;
        return new CaseStatus(
                same ? type : type.to(request.type()),
                same ? typeSince : request.on(),
                request.on(),
                request.complexity(),
                request.circumstances().stream()
                        .map(Circumstance::code)
                        .distinct()
                        .sorted()
                        .toList(),
                request.skillsWanted() == null ? skillsWanted : List.copyOf(request.skillsWanted()));
    }

    /** What happened is told in the order in which it happened. */
    void refuseBefore(LocalDate day) {
        if (day.isBefore(statusSince)) {
            throw new ChangeDatedBeforeTheLast(statusSince);
        }
    }

    List<Circumstance> named() {
        return circumstances.stream().map(Circumstance::valueOf).toList();
    }
}
