package org.holdfast.workforce.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.Colleague;
import org.holdfast.workforce.staff.Colleagues;
import org.holdfast.workforce.staff.Grade;

/** Brings students and practice educators together. */
@ApplicationScoped
class Placing {

    private static final Set<Grade> STUDENTS = Set.of(Grade.STUDENT, Grade.APPRENTICE);
    private static final Comparator<EducatorView> BEST_FIRST = Comparator.comparing(EducatorView::suits)
            .thenComparing(EducatorView::room)
            .thenComparing(EducatorView::currentUntil)
            .reversed()
            .thenComparing(EducatorView::stage)
            .thenComparing(EducatorView::fullName);

    private final Placements placements;
    private final Universities universities;
    private final Colleagues colleagues;
    private final Clock clock;

    Placing(Placements placements, Universities universities, Colleagues colleagues, Clock clock) {
        this.placements = placements;
        this.universities = universities;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Whoever was a student on the first day may be more by now. */
    PlacementId place(PlacementId id, PlaceStudent request, WorkerId by) {
        var _ = colleagues.hold(request.studentId());
        if (!STUDENTS.contains(colleagues.gradeOn(request.studentId(), request.from()))) {
            throw new NoStudent();
        }
        placements.hold(request.educatorId());
        var educator = educator(request.educatorId());
        if (!educator.mayTeach(request.kind(), request.from())) {
            throw new EducatorNotQualified();
        }
        if (!colleagues.get(request.educatorId()).isRegistered(request.from())) {
            throw new EducatorNotRegistered();
        }
        if (colleagues.standsAbove(request.educatorId(), request.studentId())) {
            throw new ManagerOfTheStudent();
        }
        if (educator.room(request.from(), request.until()) == 0) {
            throw new EducatorHasNoRoom();
        }
        var placement = new Placement(id, request, universities.get(request.universityId()), by, clock.instant());
        placements.add(placement);
        return id;
    }

    /** Everyone with a stage who works here on the first day; who suits best first: room, then who taught lately. */
    List<EducatorView> educators(EducatorFilter filter) {
        var today = WorkingDays.dayOf(clock.instant());
        var from = filter.first(today);
        var people = colleagues.atWork(from);
        var taught = placements.taughtBy(people.stream().map(Colleague::id).toList());
        return people.stream()
                .map(person -> new Teaching(person, educator(person, taught)))
                .filter(teaching -> teaching.educator().stageOn(from) > 0)
                .map(teaching -> view(teaching, filter.wanted(), from, filter.last(today)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private record Teaching(Colleague person, Educator educator) {}

    private static EducatorView view(Teaching teaching, PlacementKind kind, LocalDate from, LocalDate until) {
        var person = teaching.person();
        var educator = teaching.educator();
        var stage = educator.stageOn(from);
        var room = educator.room(from, until);
        var against = new ArrayList<String>();
        if (!educator.mayTeach(kind, from)) {
            against.add("The last placement asks for stage 2");
        }
        if (!person.isRegistered(from)) {
            against.add("Is not registered with Social Work England on the first day");
        }
        if (room == 0) {
            against.add("Has no room for another student in that time");
        }
        var suits = against.isEmpty();
        var reasons = new ArrayList<String>(against);
        reasons.add("Stage " + stage);
        reasons.add((educator.isCurrentOn(from) ? "Current until " : "Not current since ") + educator.currentUntil());
        return new EducatorView(
                person.id(), person.fullName(), person.teamId(), stage, educator.currentUntil(), room, suits, reasons);
    }

    private Educator educator(Colleague person, Map<WorkerId, List<Placement>> taught) {
        return new Educator(colleagues.skillsOf(person.id()), taught.getOrDefault(person.id(), List.of()));
    }

    private Educator educator(WorkerId worker) {
        return new Educator(colleagues.skillsOf(worker), placements.taughtBy(worker));
    }
}
