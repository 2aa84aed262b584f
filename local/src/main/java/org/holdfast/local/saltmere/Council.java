package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Saltmere as it stands on its reference day, with everything that led to it. */
record Council(
        Almanac almanac,
        Teams teams,
        Workforce workforce,
        Agencies agencies,
        List<Course> courses,
        List<Referral> referrals,
        List<HelpPlan> help,
        List<CaseFile> files,
        List<Happening> happenings,
        List<Work> work) {

    static final int CHILDREN = 2400;
    static final int OPEN_CASES = 1500;
    private static final int AT_THE_FRONT_DOOR = 26;

    /** The same seed and day make the same council, to the letter. */
    static Council of(long seed, LocalDate today) {
        var almanac = new Almanac(today);
        var teams = Teams.of(almanac);
        var workforce = Hiring.hire(almanac, teams, seed);
        var agencies = Agencies.standing();
        var households = Households.settle(almanac, agencies, CHILDREN, seed);
        var courses = Courses.of(households, OPEN_CASES, AT_THE_FRONT_DOOR, seed);
        var referrals = FrontDoor.open(almanac, agencies, workforce, courses, seed);
        var help = EarlyHelp.of(almanac, agencies, referrals, seed);
        var files = CaseFiles.of(almanac, teams, courses, referrals, seed);
        var happenings = Casework.live(almanac, workforce, files, seed);
        var work = DirectWork.of(almanac, files, Tenures.of(happenings), seed);
        return new Council(almanac, teams, workforce, agencies, courses, referrals, help, files, happenings, work);
    }

    /** The same council with the cases of these children only. */
    Council withOnly(Predicate<Child> which) {
        return new Council(
                almanac,
                teams,
                workforce,
                agencies,
                courses,
                referrals,
                help,
                files.stream().filter(file -> which.test(file.child())).toList(),
                happenings.stream()
                        .filter(happening -> which.test(happening.file().child()))
                        .toList(),
                work.stream().filter(each -> which.test(each.child())).toList());
    }
}
