package org.holdfast.caseload.cincensus;

import static org.holdfast.caseload.cincensus.Broken.anyPair;
import static org.holdfast.caseload.cincensus.Broken.isBefore;
import static org.holdfast.caseload.cincensus.Broken.overlap;
import static org.holdfast.caseload.cincensus.Broken.when;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_1104;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_2884;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_2990;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_4000;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8565;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8568;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8600;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8610;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8630;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8640;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8805;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8810;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8815;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8816;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8820;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8825Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8831;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8832;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8866;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.caseload.casefile.ClosureReason;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.holdfast.platform.national.ReferralSource;

/** What the validator asks about a referral and what followed it. */
final class EpisodeRules {

    private static final Set<String> SOURCES =
            Stream.of(ReferralSource.values()).map(ReferralSource::code).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> REASONS =
            Stream.of(ClosureReason.values()).map(ClosureReason::code).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> AFTER_ASSESSMENT = Set.of("RC8", "RC9");

    private final CensusYear year;

    EpisodeRules(CensusYear year) {
        this.year = year;
    }

    Stream<CensusRule> brokenBy(Episode episode) {
        var referred = episode.referredOn();
        var closed = episode.closedOn();
        var reason = episode.closureReason();
        var none = episode.isWithoutFurtherAction();
        var hasActivity = hasActivity(episode);
        var hasMoreThanAssessment = !episode.needPlans().isEmpty()
                || !episode.enquiries().isEmpty()
                || !episode.protectionPlans().isEmpty();
        var afterAssessment = reason != null && AFTER_ASSESSMENT.contains(reason);
        return Stream.of(
                        when(referred == null || year.isOver(referred), CIN_8600),
                        when(episode.source() == null || !SOURCES.contains(episode.source()), CIN_8866),
                        when(episode.furtherAction() == null, CIN_8568),
                        when(!none && episode.primaryNeed() == null, CIN_8610),
                        when(none && (hasActivity || episode.initialConferenceOn() != null), CIN_8831),
                        when(none && !episode.protectionPlans().isEmpty(), CIN_8832),
                        when(none && !episode.needPlans().isEmpty(), CIN_4000),
                        when(isBefore(closed, referred), CIN_8630),
                        when(closed != null && reason == null, CIN_8805),
                        when(closed == null && reason != null, CIN_8810),
                        when(reason != null && !REASONS.contains(reason), CIN_8640),
                        when(afterAssessment && episode.assessments().isEmpty(), CIN_8825Q),
                        when(afterAssessment && hasMoreThanAssessment, CIN_2990),
                        when(closed != null && days(episode).anyMatch(day -> day.isAfter(closed)), CIN_8565),
                        when(isBefore(episode.initialConferenceOn(), referred), CIN_1104),
                        when(
                                episode.initialConferenceOn() != null
                                        && episode.enquiries().stream().anyMatch(each -> each.conferenceOn() != null),
                                CIN_2884))
                .flatMap(Function.identity());
    }

    /** Across the episodes of one child. */
    Stream<CensusRule> brokenBy(List<Episode> episodes) {
        var real = episodes.stream()
                .filter(episode -> !episode.isWithoutFurtherAction() && episode.referredOn() != null)
                .sorted(Comparator.comparing(episode -> Objects.requireNonNull(episode.referredOn())))
                .toList();
        var open = real.stream().filter(episode -> episode.closedOn() == null).count();
        return Stream.of(
                        when(open > 1, CIN_8815),
                        when(
                                real.stream()
                                        .limit(Math.max(0, real.size() - 1L))
                                        .anyMatch(each -> each.closedOn() == null),
                                CIN_8816),
                        when(
                                anyPair(
                                        real,
                                        (one, other) -> overlap(
                                                Objects.requireNonNull(one.referredOn()),
                                                one.closedOn(),
                                                Objects.requireNonNull(other.referredOn()),
                                                other.closedOn())),
                                CIN_8820))
                .flatMap(Function.identity());
    }

    private static boolean hasActivity(Episode episode) {
        return !episode.assessments().isEmpty()
                || !episode.needPlans().isEmpty()
                || !episode.enquiries().isEmpty()
                || !episode.protectionPlans().isEmpty();
    }

    /** Every day on which something happened. */
    private static Stream<LocalDate> days(Episode episode) {
        return Stream.of(
                        episode.assessments().stream()
                                .flatMap(each -> Stream.of(each.startedOn(), each.authorisedOn())),
                        episode.needPlans().stream().flatMap(each -> Stream.of(each.startedOn(), each.endedOn())),
                        episode.enquiries().stream().flatMap(each -> Stream.of(each.startedOn(), each.conferenceOn())),
                        episode.protectionPlans().stream()
                                .flatMap(each -> Stream.concat(
                                        Stream.of(each.startedOn(), each.endedOn()), each.reviews().stream())))
                .flatMap(Function.identity())
                .filter(Objects::nonNull);
    }
}
