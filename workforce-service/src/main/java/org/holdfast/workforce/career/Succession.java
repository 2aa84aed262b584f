package org.holdfast.workforce.career;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.workforce.staff.Colleague;
import org.holdfast.workforce.staff.Colleagues;

/** Looks ahead to who could lead when those who lead now leave: by the steps of the career map, and by what people have of them. */
@ApplicationScoped
class Succession {

    private static final int MOST = 20;

    private static final Comparator<Successor> NEAREST_FIRST = Comparator.comparing(Successor::ready)
            .reversed()
            .thenComparing(successor -> successor.lacks().size())
            .thenComparing(Succession::waitsUntil)
            .thenComparing(successor -> successor.workerId().value());

    private final CareerMaps maps;
    private final Pathways pathways;
    private final Colleagues colleagues;

    Succession(CareerMaps maps, Pathways pathways, Colleagues colleagues) {
        this.maps = maps;
        this.pathways = pathways;
        this.colleagues = colleagues;
    }

    List<SuccessionView> on(LocalDate today) {
        var people = colleagues.atWork(today);
        return of(people, pathways.attainments(people, today), maps.current().content(), today);
    }

    /** Of each grade of management, in the order of the map. */
    static List<SuccessionView> of(
            List<Colleague> people, List<Attainments> attainments, CareerMapContent map, LocalDate today) {
        return map.stages().stream()
                .filter(stage -> stage.road() == Road.MANAGEMENT)
                .map(stage -> view(stage, people, attainments, map, today))
                .toList();
    }

    private static SuccessionView view(
            Stage stage, List<Colleague> people, List<Attainments> attainments, CareerMapContent map, LocalDate today) {
        var holders = people.stream()
                .filter(person -> person.grade() == stage.grade())
                .map(person -> new SuccessionView.Holder(person.id(), person.teamId(), person.lastDay()))
                .toList();
        var leaving =
                holders.stream().filter(holder -> holder.lastDay() != null).count();
        var successors = attainments.stream()
                .flatMap(has ->
                        stepTo(stage, has, map).map(step -> Successor.of(has, step.judge(stage.road(), has, today))))
                .sorted(NEAREST_FIRST)
                .toList();
        return new SuccessionView(
                stage.grade(),
                holders,
                (int) leaving,
                (int) successors.stream().filter(Successor::ready).count(),
                successors.stream().limit(MOST).toList());
    }

    private static LocalDate waitsUntil(Successor successor) {
        return Objects.requireNonNullElse(successor.readyFrom(), LocalDate.MAX);
    }

    private static Stream<Step> stepTo(Stage stage, Attainments has, CareerMapContent map) {
        return map.stage(has.grade()).stream()
                .flatMap(from -> from.next().stream())
                .filter(step -> step.to() == stage.grade());
    }
}
