package org.holdfast.local.saltmere;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.holdfast.local.saltmere.HelpPlan.Review;
import org.holdfast.local.saltmere.Referral.Decision;
import org.jspecify.annotations.Nullable;

/** What the hubs did for families for whom the front door decided on early help. It is over before the family is referred again. */
final class EarlyHelp {

    private static final double AGREES = 0.86;
    private static final int LONGEST_TO_ANSWER = 8;
    private static final int DAYS_TO_ASSESS = 35;
    private static final int DAYS_BETWEEN_REVIEWS = 42;

    private static final Map<String, Integer> PROGRESS =
            Weights.of(Map.entry("GOING_WELL", 55), Map.entry("SLOW", 32), Map.entry("STUCK", 13));
    private static final Map<String, Integer> ENDINGS = Weights.of(
            Map.entry("NEEDS_MET", 55), Map.entry("UNIVERSAL_SERVICES", 30), Map.entry("FAMILY_WITHDREW", 15));

    private final Almanac almanac;
    private final Agencies agencies;
    private final List<Referral> referrals;
    private final Dice dice;
    private final Names names;
    private final Stock words = Stock.read("early-help");
    private final List<HelpPlan> plans = new ArrayList<>();

    private EarlyHelp(Almanac almanac, Agencies agencies, List<Referral> referrals, Dice dice) {
        this.almanac = almanac;
        this.agencies = agencies;
        this.referrals = referrals;
        this.dice = dice;
        this.names = new Names(dice);
    }

    static List<HelpPlan> of(Almanac almanac, Agencies agencies, List<Referral> referrals, long seed) {
        var help = new EarlyHelp(almanac, agencies, referrals, Dice.of(seed, "early help"));
        referrals.forEach(help::follow);
        return List.copyOf(help.plans);
    }

    private void follow(Referral referral) {
        var hub = dice.pick(agencies.hubsOf(referral.approach().household().area()));
        var lead = names.colleague();
        for (var decision : referral.decisions()) {
            var authorised = decision.authorisedAt();
            if (decision.ending() == Ending.EARLY_HELP && authorised != null) {
                plans.add(plan(referral, decision, hub, lead, authorised));
            }
        }
    }

    private HelpPlan plan(Referral referral, Decision decision, Agency hub, String lead, Instant authorised) {
        var until = referredAgain(referral);
        var takenOn = authorised.plus(Duration.ofMinutes(dice.between(2, 20)));
        var answer = openDays(takenOn, 1 + dice.between(1, LONGEST_TO_ANSWER));
        var answered = answer.isBefore(until) ? answer : null;
        var time = openDays(answer, 2).isBefore(until) || !almanac.isPast(until);
        var agreed = dice.chance(AGREES) && time;
        var assessed = openDays(answer, dice.between(10, DAYS_TO_ASSESS));
        var goesOn = answered != null && agreed;
        var reviews = goesOn ? reviews(decision, assessed, until) : List.<Review>of();
        var lastSeen = assessed.isBefore(until) ? assessed : answer;
        return new HelpPlan(
                plans.size() + 1,
                referral,
                decision,
                hub,
                said("reason", decision),
                lead,
                takenOn,
                answered,
                agreed,
                goesOn && assessed.isBefore(until) ? assessed : null,
                reviews,
                goesOn ? ending(reviews, lastSeen, until) : null);
    }

    /** The first review follows the assessment; after some of them the family can do without. */
    private List<Review> reviews(Decision decision, Instant assessed, Instant until) {
        var most = dice.between(1, 4);
        var reviews = new ArrayList<Review>();
        var at = openDays(assessed, dice.between(3, 10));
        while (at.isBefore(until) && reviews.size() < most) {
            var progress = dice.weighted(PROGRESS);
            var next = Almanac.dayOf(at).plusDays(DAYS_BETWEEN_REVIEWS);
            var childsView = dice.chance(0.5) ? dice.pick(words.chapter("words")) : null;
            reviews.add(new Review(at, progress, said(progress, decision), childsView, next));
            at = almanac.inOfficeHours(almanac.openOnOrBefore(next), dice);
        }
        return reviews;
    }

    private HelpPlan.@Nullable Ending ending(List<Review> reviews, Instant lastSeen, Instant until) {
        var last = reviews.isEmpty() ? lastSeen : reviews.getLast().at();
        var over = openDays(last, dice.between(5, 25));
        if (over.isBefore(until)) {
            return new HelpPlan.Ending(over, dice.weighted(ENDINGS));
        }
        return almanac.isPast(until) ? new HelpPlan.Ending(until.minusSeconds(60), "FAMILY_WITHDREW") : null;
    }

    /** When somebody next came to the front door about the family; nobody yet: when today begins. */
    private Instant referredAgain(Referral referral) {
        return referrals.stream()
                .filter(other ->
                        other.approach().household().equals(referral.approach().household()))
                .map(Referral::receivedAt)
                .filter(referral.receivedAt()::isBefore)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> almanac.at(almanac.today(), 0));
    }

    private Instant openDays(Instant after, int days) {
        return almanac.inOfficeHours(almanac.openDaysAfter(Almanac.dayOf(after), days), dice);
    }

    private String said(String chapter, Decision decision) {
        return dice.pick(words.chapter(chapter))
                .replace("{child}", decision.child().firstName());
    }
}
