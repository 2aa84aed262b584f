package org.holdfast.benchmarks.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.holdfast.referral.matching.Match;
import org.holdfast.referral.matching.Matching;
import org.holdfast.referral.matching.MatchingPolicy;
import org.holdfast.referral.matching.Particulars;
import org.holdfast.referral.matching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Children are told of in a random order, each up to four times, and each telling goes through the index as a submission does at
 * intake: linked to a known child, or added. The label says whether that was right.
 */
final class Accuracy {

    private static final double TOLD_OF_AGAIN = 0.5;
    private static final int TELLINGS = 4;

    private final Index index;
    private final Matching matching;
    private final Map<UUID, Integer> truth = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();

    private int linked;
    private int linkedRightly;
    private int known;
    private int shownRightly;
    private int shownForNothing;
    private int newChildren;

    Accuracy(Index index, MatchingPolicy policy) {
        this.index = index;
        this.matching = new Matching(policy);
    }

    /** One submission that was linked to the wrong child, or missed the right one. */
    record Mistake(Told told, @Nullable Particulars taken, List<Match> ranked) {}

    /**
     * What came of it.
     *
     * @param known tellings of a child that was in the index already
     * @param shown of those that were not linked, how many had the right child among the candidates shown
     * @param shownForNothing tellings of a new child that showed candidates to look at
     */
    record Result(
            int children, int known, int linked, int linkedRightly, int shown, int newChildren, int shownForNothing) {

        double precision() {
            return (double) linkedRightly / linked;
        }

        double recall() {
            return (double) linkedRightly / known;
        }

        double foundOrShown() {
            return (double) (linkedRightly + shown) / known;
        }
    }

    Result run(long seed, int children, Consumer<Mistake> mistakes) {
        tellings(seed, children).forEach(told -> intake(told, mistakes));
        return new Result(children, known, linked, linkedRightly, shownRightly, newChildren, shownForNothing);
    }

    private static List<Told> tellings(long seed, int children) {
        var random = new Random(seed + 1);
        var telling = new Telling(random);
        var names = new Names(random);
        var tellings = new ArrayList<Told>();
        for (var child : new Population(seed).children(children)) {
            tellings.add(telling.of(child, names));
            for (var again = 1; again < TELLINGS && random.nextDouble() < TOLD_OF_AGAIN; again++) {
                tellings.add(telling.of(child, names));
            }
        }
        Collections.shuffle(tellings, random);
        return tellings;
    }

    private void intake(Told told, Consumer<Mistake> mistakes) {
        var isKnown = !seen.add(told.about());
        var ranked = index.search(told.said());
        var verdict = matching.judge(ranked);
        if (isKnown) {
            known++;
        } else {
            newChildren++;
        }
        switch (verdict) {
            case Verdict.Known(Match match) -> {
                linked++;
                if (isAbout(match, told)) {
                    linkedRightly++;
                } else {
                    mistakes.accept(new Mistake(told, index.get(match.record()), ranked));
                }
                index.replace(match.record(), filled(index.get(match.record()), told.said()));
            }
            case Verdict.New(List<Match> candidates) -> {
                if (isKnown) {
                    mistakes.accept(new Mistake(told, null, ranked));
                    if (candidates.stream().anyMatch(each -> isAbout(each, told))) {
                        shownRightly++;
                    }
                } else if (!candidates.isEmpty()) {
                    shownForNothing++;
                }
                var record = new UUID(0, truth.size());
                truth.put(record, told.about());
                index.add(record, told.said());
            }
        }
    }

    private boolean isAbout(Match match, Told told) {
        return Objects.equals(truth.get(match.record()), told.about());
    }

    /** As the index learns: what was known stays, what was not known is taken over. */
    private static Particulars filled(Particulars known, Particulars said) {
        return new Particulars(
                known.names(),
                known.dateOfBirth(),
                known.expectedDateOfBirth(),
                known.age(),
                known.asOf(),
                known.sex(),
                known.postcode() == null ? said.postcode() : known.postcode(),
                known.school() == null ? said.school() : known.school(),
                known.nhsNumberIndex() == null ? said.nhsNumberIndex() : known.nhsNumberIndex(),
                known.upnIndex() == null ? said.upnIndex() : known.upnIndex());
    }
}
