package org.holdfast.caseload.cincensus;

import static org.holdfast.caseload.cincensus.Broken.anyPair;
import static org.holdfast.caseload.cincensus.Broken.isBefore;
import static org.holdfast.caseload.cincensus.Broken.overlap;
import static org.holdfast.caseload.cincensus.Broken.when;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_1103;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8608;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8614;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8670Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8863Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8867;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8869;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8873Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8896;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8897Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8898;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8945Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8950Q;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.caseload.casefile.Referred;
import org.holdfast.caseload.cincensus.CensusChild.Assessed;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.holdfast.platform.time.WorkingDays;

/** What the validator asks about assessments. */
final class AssessmentRules {

    private static final String NONE = "21";

    private final CensusYear year;
    private final WorkingDays workingDays;

    AssessmentRules(CensusYear year, WorkingDays workingDays) {
        this.year = year;
        this.workingDays = workingDays;
    }

    Stream<CensusRule> brokenBy(Episode episode) {
        var all = episode.assessments();
        var open = all.stream().filter(each -> each.authorisedOn() == null).count();
        var closedOtherwise = episode.closedOn() != null
                && !"RC8".equals(episode.closureReason())
                && !"RC9".equals(episode.closureReason());
        return Stream.concat(
                all.stream().flatMap(each -> brokenBy(each, episode)),
                Stream.of(
                                when(episode.closedOn() != null && open > 0, CIN_8867),
                                when(open > 1, CIN_8896),
                                when(anyPair(all, AssessmentRules::startWithinEachOther), CIN_8863Q),
                                when(
                                        all.size() == 1
                                                && all.getFirst().factors().contains(NONE)
                                                && closedOtherwise,
                                        CIN_8873Q))
                        .flatMap(Function.identity()));
    }

    private Stream<CensusRule> brokenBy(Assessed assessed, Episode episode) {
        var factors = assessed.factors();
        var started = assessed.startedOn();
        var authorised = assessed.authorisedOn();
        return Stream.of(
                        when(isBefore(started, episode.referredOn()), CIN_1103),
                        when(isBefore(authorised, started), CIN_8608),
                        when(authorised == null && !factors.isEmpty(), CIN_8614),
                        when(authorised != null && factors.isEmpty(), CIN_8897Q),
                        when(Set.copyOf(factors).size() < factors.size(), CIN_8898),
                        when(factors.contains(NONE) && factors.size() > 1, CIN_8869),
                        when(factors.contains("18A"), CIN_8945Q),
                        when(factors.contains("19A"), CIN_8950Q),
                        when(started != null && authorised == null && isTooLong(started), CIN_8670Q))
                .flatMap(Function.identity());
    }

    private boolean isTooLong(LocalDate started) {
        return workingDays.after(started, Referred.WORKING_DAYS_TO_ASSESS).isBefore(year.last());
    }

    private static boolean startWithinEachOther(Assessed one, Assessed other) {
        var start = one.startedOn();
        var otherStart = other.startedOn();
        return start != null
                && otherStart != null
                && overlap(start, one.authorisedOn(), otherStart, other.authorisedOn());
    }
}
