package org.holdfast.workforce.career;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.Grade;
import org.holdfast.workforce.staff.HeldSkill;
import org.jspecify.annotations.Nullable;

/** What somebody has to show for a step, as the register, the academy and the programmes know it. */
record Attainments(
        WorkerId workerId,
        Grade grade,
        LocalDate inGradeSince,
        @Nullable LocalDate registeredUntil,
        List<HeldSkill> skills,
        List<Passed> programmes) {

    /** A programme that was passed. */
    record Passed(EnrolmentId enrolmentId, String programme, LocalDate on) {}

    Judged registration(Requirement wanted, LocalDate today) {
        return registeredUntil == null || registeredUntil.isBefore(today)
                ? wanted.notYet(null)
                : wanted.met(List.of(new EvidenceLink(ofPerson(""), registeredUntil)));
    }

    Judged programme(Requirement wanted, String code) {
        return wanted.met(programmes.stream()
                .filter(passed -> passed.programme().equals(code))
                .map(passed -> new EvidenceLink(
                        "/v1/enrolments/" + passed.enrolmentId().value(), passed.on()))
                .toList());
    }

    Judged skill(Requirement wanted, String code, LocalDate today) {
        return wanted.met(skills.stream()
                .filter(held -> held.skill().equals(code) && held.countsOn(today))
                .map(held -> new EvidenceLink(
                        held.evidence() == null ? "/v1/bookings/" + held.source() : ofPerson("/skills"),
                        held.gainedOn()))
                .toList());
    }

    Judged timeInGrade(Requirement wanted, int months, LocalDate today) {
        var from = inGradeSince.plusMonths(months);
        return from.isAfter(today)
                ? wanted.notYet(from)
                : wanted.met(List.of(new EvidenceLink(ofPerson("/working-patterns"), inGradeSince)));
    }

    private String ofPerson(String part) {
        return "/v1/staff/" + workerId.value() + part;
    }
}
