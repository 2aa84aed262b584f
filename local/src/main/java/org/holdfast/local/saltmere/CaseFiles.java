package org.holdfast.local.saltmere;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes cases of what was planned for them: they open when the decision about the child was authorised. */
final class CaseFiles {

    private final Almanac almanac;
    private final Teams teams;
    private final Dice dice;
    private final Map<Approach, Referral> referrals = new IdentityHashMap<>();

    private CaseFiles(Almanac almanac, Teams teams, List<Referral> referrals, Dice dice) {
        this.almanac = almanac;
        this.teams = teams;
        this.dice = dice;
        referrals.forEach(referral -> this.referrals.put(referral.approach(), referral));
    }

    private record Begun(CasePlan plan, Optional<Referral> referral, Instant openedAt) {}

    static List<CaseFile> of(Almanac almanac, Teams teams, List<Course> courses, List<Referral> referrals, long seed) {
        var files = new CaseFiles(almanac, teams, referrals, Dice.of(seed, "cases"));
        var begun = courses.stream()
                .flatMap(course -> course.cases().stream())
                .map(files::begin)
                .sorted(Comparator.comparing(Begun::openedAt)
                        .thenComparing(each -> each.plan().child().number()))
                .toList();
        var all = new ArrayList<CaseFile>();
        begun.forEach(each -> all.add(files.file(all.size() + 1, each)));
        return List.copyOf(all);
    }

    private Begun begin(CasePlan plan) {
        var referral = plan.approach().map(referrals::get);
        var openedAt = referral.map(each -> authorised(each, plan.child()))
                .orElseGet(() ->
                        almanac.inOfficeHours(almanac.openOnOrBefore(almanac.daysAgo(plan.openedDaysAgo())), dice));
        return new Begun(plan, referral, openedAt);
    }

    private static Instant authorised(Referral referral, Child child) {
        return referral.decisions().stream()
                .filter(decision -> decision.child().equals(child))
                .map(Referral.Decision::authorisedAt)
                .findFirst()
                .orElseThrow();
    }

    private CaseFile file(int number, Begun begun) {
        var plan = begun.plan();
        var closedAt = plan.closedDaysAgo().isEmpty()
                ? null
                : almanac.inOfficeHours(
                        almanac.openOnOrBefore(
                                almanac.daysAgo(plan.closedDaysAgo().getAsInt())),
                        dice);
        return new CaseFile(
                number, plan, teams.forSector(plan.household().sector()), begun.referral(), begun.openedAt(), closedAt);
    }
}
