package org.holdfast.workforce.career;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.enrolment.ProgrammeRhythms;
import org.holdfast.workforce.staff.Colleague;
import org.holdfast.workforce.staff.Colleagues;

/** Lays what somebody has beside what the map asks for. */
@ApplicationScoped
class Pathways {

    private static final ToLongFunction<StepView> OPEN =
            step -> step.requirements().stream().filter(judged -> !judged.met()).count();

    private static final Comparator<StepView> NEAREST_FIRST =
            Comparator.comparing(StepView::road).thenComparingLong(OPEN).thenComparing(StepView::to);

    private final CareerMaps maps;
    private final Colleagues colleagues;
    private final ProgrammeRhythms programmes;

    Pathways(CareerMaps maps, Colleagues colleagues, ProgrammeRhythms programmes) {
        this.maps = maps;
        this.colleagues = colleagues;
        this.programmes = programmes;
    }

    PathwayView of(WorkerId worker, LocalDate today) {
        return of(
                attainments(List.of(colleagues.get(worker)), today).getFirst(),
                maps.current().content(),
                today);
    }

    static PathwayView of(Attainments has, CareerMapContent map, LocalDate today) {
        var stage = map.stage(has.grade());
        return new PathwayView(
                has.workerId(),
                has.grade(),
                stage.map(Stage::road).orElse(null),
                has.inGradeSince(),
                stage.map(Stage::next).orElse(List.of()).stream()
                        .map(step -> step.judge(map.roadTo(step.to()), has, today))
                        .sorted(NEAREST_FIRST)
                        .toList());
    }

    /** In the same order. */
    List<Attainments> attainments(List<Colleague> people, LocalDate today) {
        var passed = programmes.passedBy(people.stream().map(Colleague::id).toList());
        return people.stream()
                .map(person -> new Attainments(
                        person.id(),
                        person.grade(),
                        colleagues.inGradeSince(person.id(), today),
                        person.registeredUntil(),
                        colleagues.skillsOf(person.id()),
                        passed.getOrDefault(person.id(), List.of()).stream()
                                .map(each -> new Attainments.Passed(each.enrolmentId(), each.programme(), each.on()))
                                .toList()))
                .toList();
    }
}
