package org.holdfast.workforce.enrolment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.programme.ProgrammeContent;

/** From when to when somebody is on a programme, and every time it was made longer. */
@Embeddable
@Schema(name = "ProgrammeTerm", description = "From when to when somebody is on a programme")
record Term(
        @Schema(description = "The first day", example = "2026-09-07")
        LocalDate startedOn,

        @Schema(description = "The last day as agreed now", example = "2027-09-06")
        LocalDate agreedEnd,

        @Schema(description = "Every time it was made longer") @JdbcTypeCode(SqlTypes.JSON)
        List<Extension> extensions) {

    static Term of(ProgrammeContent programme, LocalDate startedOn) {
        return new Term(startedOn, programme.lastDay(startedOn), List.of());
    }

    Term longer(Extension extension, String pointer) {
        if (!extension.until().isAfter(agreedEnd)) {
            throw new EndsNoLater(pointer);
        }
        return new Term(
                startedOn,
                extension.until(),
                Stream.concat(extensions.stream(), Stream.of(extension)).toList());
    }

    /** Whoever leaves before they began was on it for a day. */
    LocalDate notBefore(LocalDate day) {
        return day.isBefore(startedOn) ? startedOn : day;
    }

    /** What happens on a programme happens between its first day and today. */
    void refuseOutside(LocalDate day, String pointer, Instant now) {
        if (day.isBefore(startedOn) || day.isAfter(WorkingDays.dayOf(now))) {
            throw new OutsideProgramme(pointer);
        }
    }
}
