package org.holdfast.caseload.cincensus;

import static org.holdfast.caseload.cincensus.Broken.anyPair;
import static org.holdfast.caseload.cincensus.Broken.isBefore;
import static org.holdfast.caseload.cincensus.Broken.overlap;
import static org.holdfast.caseload.cincensus.Broken.when;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_1104;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_2889;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_2991Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8615;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8675Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8839;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8868;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8870Q;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8875;
import static org.holdfast.caseload.cincensus.CensusRule.CIN_8890;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.caseload.cincensus.CensusChild.Conference;
import org.holdfast.caseload.cincensus.CensusChild.Enquired;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What the validator asks about section 47 enquiries and initial conferences. */
final class EnquiryRules {

    private static final int WORKING_DAYS_TO_CONFERENCE = 15;

    private final CensusYear year;
    private final WorkingDays workingDays;

    EnquiryRules(CensusYear year, WorkingDays workingDays) {
        this.year = year;
        this.workingDays = workingDays;
    }

    Stream<CensusRule> brokenBy(Episode episode) {
        var all = episode.enquiries();
        var open = all.stream().filter(Enquired::isOpen).count();
        return Stream.of(
                        all.stream().flatMap(each -> brokenBy(each, episode)),
                        when(isAtWeekend(episode.initialConferenceOn()), CIN_8875),
                        when(episode.closedOn() != null && open > 0, CIN_8868),
                        when(open > 1, CIN_8839),
                        when(anyPair(all, EnquiryRules::startWithinEachOther), CIN_8890),
                        when(!all.isEmpty() && episode.assessments().isEmpty(), CIN_2991Q))
                .flatMap(Function.identity());
    }

    private Stream<CensusRule> brokenBy(Enquired enquired, Episode episode) {
        var started = enquired.startedOn();
        var conference = enquired.conferenceOn();
        return Stream.of(
                        when(started == null || isBefore(conference, started), CIN_8615),
                        when(isBefore(started, episode.referredOn()), CIN_2889),
                        when(isBefore(conference, episode.referredOn()), CIN_1104),
                        when(isAtWeekend(enquired.targetOn()), CIN_8870Q),
                        when(isAtWeekend(conference), CIN_8875),
                        when(started != null && enquired.isOpen() && isTooLong(started), CIN_8675Q))
                .flatMap(Function.identity());
    }

    private boolean isTooLong(LocalDate started) {
        return workingDays.after(started, WORKING_DAYS_TO_CONFERENCE).isBefore(year.last());
    }

    private static boolean startWithinEachOther(Enquired one, Enquired other) {
        var start = one.startedOn();
        var otherStart = other.startedOn();
        return start != null && otherStart != null && overlap(start, endOf(one), otherStart, endOf(other));
    }

    /** One that was found to need no conference has no day of its end in the census. */
    private static @Nullable LocalDate endOf(Enquired enquired) {
        return enquired.conference() == Conference.NOT_REQUIRED ? enquired.startedOn() : enquired.conferenceOn();
    }

    private static boolean isAtWeekend(@Nullable LocalDate day) {
        return day != null && day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }
}
