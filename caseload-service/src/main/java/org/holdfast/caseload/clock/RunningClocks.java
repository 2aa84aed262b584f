package org.holdfast.caseload.clock;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.platform.paging.Cursors.Place;

/** Everything that is due, of every feature; what is due first comes first. */
@ApplicationScoped
class RunningClocks {

    private static final Comparator<ClockView> IN_TURN = Comparator.comparing(ClockView::place)
            .thenComparing(row -> row.caseId().value());

    private final List<Clocks> features;

    RunningClocks(@All List<Clocks> features) {
        this.features = features;
    }

    List<ClockView> of(Collection<CaseFile> files, LocalDate today) {
        if (files.isEmpty()) {
            return List.of();
        }
        var byId = files.stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return features.stream()
                .flatMap(feature -> feature.of(files, today).stream())
                .map(clock -> view(clock, Objects.requireNonNull(byId.get(clock.caseId())), today))
                .sorted(IN_TURN)
                .toList();
    }

    static boolean isBehind(ClockView row, Place last) {
        var byPlace = row.place().compareTo(last.sortKey());
        return byPlace > 0 || byPlace == 0 && row.caseId().value().compareTo(last.id()) > 0;
    }

    private static ClockView view(RunningClock clock, CaseFile file, LocalDate today) {
        return new ClockView(
                clock.dueOn() + " " + clock.rule(),
                file.id(),
                file.childId(),
                file.socialWorkerId().orElse(null),
                file.teamId().orElse(null),
                clock.rule(),
                clock.ruleInWords(),
                clock.basis(),
                clock.anchorOn(),
                clock.dueOn(),
                clock.dueOn().isBefore(today));
    }
}
