package org.holdfast.caseload.cincensus;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is in a year's census, and what its validator would say. */
@Schema(name = "CensusReport")
record CensusReport(
        @Schema(description = "The year, by the year in which it ends", example = "2027")
        int year,

        @Schema(example = "1712") int children,

        @Schema(description = "Cases, and referrals without further action", example = "1840")
        int episodes,

        @Schema(description = "What is mended before sending", example = "0")
        long errors,

        @Schema(description = "What is looked at, for it may be right", example = "41")
        long queries,

        @Schema(description = "How often each rule found something")
        List<RuleCount> byRule,

        @Schema(description = "Errors first") List<CensusProblem> problems) {

    /** How often a rule found something. */
    @Schema(name = "CensusRuleCount", description = "How often a rule found something")
    record RuleCount(
            @Schema(example = "8670Q", maxLength = 10) String rule,

            @Schema(
                    example = "An assessment has taken more than 45 working days at the end of the year",
                    maxLength = 300)
            String inWords,

            @Schema(example = "12") long count) {}

    static CensusReport of(Census census) {
        var problems = census.problems().stream()
                .sorted(Comparator.comparing(CensusProblem::level).thenComparing(CensusProblem::rule))
                .toList();
        var counts = problems.stream()
                .collect(Collectors.groupingBy(CensusProblem::rule, TreeMap::new, Collectors.toList()));
        return new CensusReport(
                census.year().ending(),
                census.children().size(),
                census.children().stream()
                        .mapToInt(child -> child.episodes().size())
                        .sum(),
                problems.stream()
                        .filter(each -> each.level() == CensusRule.Level.ERROR)
                        .count(),
                problems.stream()
                        .filter(each -> each.level() == CensusRule.Level.QUERY)
                        .count(),
                counts.entrySet().stream()
                        .map(each -> new RuleCount(
                                each.getKey(),
                                each.getValue().getFirst().inWords(),
                                each.getValue().size()))
                        .toList(),
                problems);
    }
}
