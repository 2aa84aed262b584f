package org.holdfast.caseload.cincensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The census of one year, with everything its rules find in it. */
record Census(CensusYear year, List<CensusChild> children, List<CensusProblem> problems) {

    static Census of(CensusYear year, List<CensusChild> children, WorkingDays workingDays, String ownAuthority) {
        var byChild = new ChildRules(year, ownAuthority);
        var byEpisode = new EpisodeRules(year);
        var byAssessment = new AssessmentRules(year, workingDays);
        var byEnquiry = new EnquiryRules(year, workingDays);
        var problems = new ArrayList<CensusProblem>();
        for (var child : children) {
            Stream.concat(byChild.brokenBy(child), byEpisode.brokenBy(child.episodes()))
                    .map(rule -> CensusProblem.of(rule, child.childId(), null))
                    .forEach(problems::add);
            for (var episode : child.episodes()) {
                Stream.of(
                                byEpisode.brokenBy(episode),
                                byAssessment.brokenBy(episode),
                                byEnquiry.brokenBy(episode),
                                PlanRules.brokenBy(episode))
                        .flatMap(Function.identity())
                        .distinct()
                        .map(rule -> CensusProblem.of(rule, child.childId(), episode.caseId()))
                        .forEach(problems::add);
            }
        }
        problems.addAll(twice(children, CensusChild::laChildId, CensusRule.CIN_8510));
        problems.addAll(twice(children, CensusChild::upn, CensusRule.CIN_1520));
        return new Census(year, List.copyOf(children), List.copyOf(problems));
    }

    /** Numbers that two children have. */
    private static List<CensusProblem> twice(
            List<CensusChild> children, Function<CensusChild, @Nullable String> number, CensusRule rule) {
        var holders = children.stream()
                .filter(child -> number.apply(child) != null)
                .collect(Collectors.groupingBy(child -> Objects.requireNonNull(number.apply(child))));
        return holders.values().stream()
                .filter(sharing -> sharing.size() > 1)
                .flatMap(List::stream)
                .map(child -> CensusProblem.of(rule, child.childId(), null))
                .toList();
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.level() == CensusRule.Level.ERROR);
    }
}
