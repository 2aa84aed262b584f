package org.holdfast.caseload.cincensus;

import static org.holdfast.caseload.cincensus.Broken.anyPair;
import static org.holdfast.caseload.cincensus.Broken.isBefore;
import static org.holdfast.caseload.cincensus.Broken.overlap;
import static org.holdfast.caseload.cincensus.Broken.when;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_1105;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_2885;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_4001;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_4003;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_4004;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_4011;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_4014;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_4015;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8730;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8840;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8841;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8842Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8905;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8910;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8925;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8935;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8940;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.holdfast.caseload.cincensus.CensusChild.NeedPlan;
import org.holdfast.caseload.cincensus.CensusChild.ProtectionPlan;
import org.jspecify.annotations.Nullable;

/** What the validator asks about plans. */
final class PlanRules {

    private static final Set<String> CATEGORIES = Set.of("NEG", "PHY", "SAB", "EMO", "MUL");

    private PlanRules() {}

    static Stream<CensusRule> brokenBy(Episode episode) {
        var need = episode.needPlans();
        var protection = episode.protectionPlans();
        return Stream.of(
                        need.stream().flatMap(each -> brokenBy(each, episode)),
                        protection.stream().flatMap(each -> brokenBy(each, episode)),
                        when(
                                need.stream()
                                                .filter(each -> each.endedOn() == null)
                                                .count()
                                        > 1,
                                CIN_4004),
                        when(
                                anyPair(
                                        need,
                                        (one, other) -> overlap(
                                                one.startedOn(), one.endedOn(), other.startedOn(), other.endedOn())),
                                CIN_4014),
                        when(
                                protection.stream()
                                                .filter(each -> each.endedOn() == null)
                                                .count()
                                        > 1,
                                CIN_8935),
                        when(
                                anyPair(
                                        protection,
                                        (one, other) -> overlap(
                                                one.startedOn(), one.endedOn(), other.startedOn(), other.endedOn())),
                                CIN_8940))
                .flatMap(Function.identity());
    }

    private static Stream<CensusRule> brokenBy(NeedPlan plan, Episode episode) {
        return Stream.of(
                        when(isBefore(plan.endedOn(), plan.startedOn()), CIN_4011),
                        when(isBefore(plan.startedOn(), episode.referredOn()), CIN_4015),
                        when(
                                episode.protectionPlans().stream()
                                        .anyMatch(other -> overlap(
                                                plan.startedOn(), plan.endedOn(), other.startedOn(), other.endedOn())),
                                CIN_4001),
                        when(
                                episode.protectionPlans().stream()
                                        .flatMap(other -> other.reviews().stream())
                                        .anyMatch(review -> review != null
                                                && review.isAfter(plan.startedOn())
                                                && (plan.endedOn() == null || review.isBefore(plan.endedOn()))),
                                CIN_4003))
                .flatMap(Function.identity());
    }

    private static Stream<CensusRule> brokenBy(ProtectionPlan plan, Episode episode) {
        var conferences = Stream.concat(
                        Stream.ofNullable(episode.initialConferenceOn()),
                        episode.enquiries().stream().flatMap(each -> Stream.ofNullable(each.conferenceOn())))
                .toList();
        return Stream.of(
                        when(!conferences.isEmpty() && !conferences.contains(plan.startedOn()), CIN_2885),
                        when(isBefore(plan.startedOn(), episode.referredOn()), CIN_1105),
                        when(plan.startedOn().equals(plan.endedOn()), CIN_8840),
                        when(isBefore(plan.endedOn(), plan.startedOn()), CIN_8925),
                        when(
                                plan.reviews().stream()
                                        .anyMatch(review -> review != null && !review.isAfter(plan.startedOn())),
                                CIN_8841),
                        when(plan.reviews().stream().anyMatch(Objects::isNull), CIN_8842Q),
                        when(!isCategory(plan.initialCategory()), CIN_8905),
                        when(!isCategory(plan.latestCategory()), CIN_8910),
                        when(plan.earlierPlans() == null, CIN_8730))
                .flatMap(Function.identity());
    }

    private static boolean isCategory(@Nullable String code) {
        return code != null && CATEGORIES.contains(code);
    }
}
