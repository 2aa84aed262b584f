package org.holdfast.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.Event;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.Sealing;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.referral.matching.Match;
import org.holdfast.referral.matching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Finds the children that a submission is about, or adds new ones. A child is taken for a known one only where that is beyond
 * doubt; where it is likely, a new child is added and whom it may be the same as is kept for a person to look at.
 */
@ApplicationScoped
public class ChildIndex {

    private final Children children;
    private final Lookalikes lookalikes;
    private final PossibleMatches possibleMatches;
    private final Sealing sealing;
    private final Outbox outbox;
    private final Clock clock;

    ChildIndex(
            Children children,
            Lookalikes lookalikes,
            PossibleMatches possibleMatches,
            Sealing sealing,
            Outbox outbox,
            Clock clock) {
        this.children = children;
        this.lookalikes = lookalikes;
        this.possibleMatches = possibleMatches;
        this.sealing = sealing;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who the children of one submission are, in the order in which they were named. Two that are named apart are two children. */
    public List<ChildId> identify(List<ChildDetails> named) {
        return identifyEach(List.of(named)).getFirst();
    }

    /**
     * The same of several submissions in one transaction. Nobody else adds any of their children until it ends: two such transactions
     * would otherwise wait for each other's children in a circle.
     */
    public List<List<ChildId>> identifyEach(List<List<ChildDetails>> submissions) {
        children.hold(identities(submissions.stream().flatMap(List::stream).toList()));
        return submissions.stream().map(this::identifyHeld).toList();
    }

    private List<ChildId> identifyHeld(List<ChildDetails> named) {
        var identified = new LinkedHashMap<String, Identified>();
        for (var details : named) {
            if (!identified.containsKey(identity(details))) {
                identified.put(identity(details), identify(details, children(identified.values())));
            }
        }
        outbox.publish(identified.values().stream()
                .flatMap(child -> child.event().stream())
                .toList());
        return named.stream()
                .map(details -> identified.get(identity(details)))
                .map(Identified::child)
                .toList();
    }

    /** A child whom the old system knew: nobody is matched, since the old system knew who is who. */
    ChildId asItWas(ChildId id, PastChild past) {
        var details = past.details();
        var laChildId = Objects.requireNonNullElseGet(past.laChildId(), children::nextLaChildId);
        var number = blindIndex(details.canonicalNhsNumber());
        var pupil = blindIndex(details.canonicalUpn());
        if (children.someoneElseHas(number, pupil, null) || children.isTaken(laChildId)) {
            throw new ChildAlreadyKnown();
        }
        var child = new Child(id, laChildId, details, sealing, clock.instant());
        children.persist(child);
        outbox.publish(child.added(sealing));
        return id;
    }

    public boolean isKnown(ChildId child) {
        return children.isKnown(child);
    }

    /** Every record about the child that this record is about: what is written under one of them is about the child. */
    public Set<ChildId> allRecordsOf(ChildId child) {
        return children.allRecordsOf(child);
    }

    /** The same of several at once; a child of whom there is no record is left out. */
    public Map<ChildId, Set<ChildId>> allRecordsOf(Collection<ChildId> ids) {
        return children.allRecordsOf(ids);
    }

    /** What the children are called and when they were born, for those who have a reason to know. */
    public Map<ChildId, ChildView> describe(Collection<ChildId> ids) {
        var same = children.allRecordsOf(ids);
        var records =
                children.withIds(same.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        var described = new HashMap<ChildId, ChildView>();
        same.forEach((id, all) -> described.put(
                id,
                view(records.stream()
                        .filter(record -> all.contains(record.id()))
                        .toList())));
        return described;
    }

    /** The child that this record is about. */
    ChildView describe(ChildId id) {
        var survivor = children.survivor(id);
        return survivor.view(sealing, children.mergedInto(survivor.id()));
    }

    /** @param records all of one child's: the one that stands for the child, and those that were merged into it */
    private ChildView view(List<Child> records) {
        var survivor = records.stream()
                .filter(record -> record.mergedInto().isEmpty())
                .findFirst()
                .orElseThrow();
        return survivor.view(
                sealing, records.stream().filter(record -> record != survivor).toList());
    }

    /** Who a child is, and what there is to tell of it. */
    private record Identified(ChildId child, Optional<? extends Event> event) {}

    private Identified identify(ChildDetails details, Set<ChildId> brothersAndSisters) {
        var today = WorkingDays.dayOf(clock.instant());
        var ranked = lookalikes.of(details.particulars(sealing, today)).stream()
                .filter(match -> !brothersAndSisters.contains(new ChildId(match.child())))
                .toList();
        return switch (lookalikes.judge(ranked)) {
            case Verdict.Known(Match match) -> learn(children.hold(new ChildId(match.child())), details);
            case Verdict.New(List<Match> candidates) -> add(details, candidates);
        };
    }

    private Identified learn(Child child, ChildDetails details) {
        return new Identified(
                child.id(),
                child.learn(withOwnNumbers(details, child), sealing, children.mergedInto(child.id()), clock.instant()));
    }

    private Identified add(ChildDetails details, List<Match> candidates) {
        var child = new Child(
                ChildId.next(), children.nextLaChildId(), withOwnNumbers(details, null), sealing, clock.instant());
        children.persist(child);
        possibleMatches.keep(child.id(), candidates, clock.instant());
        return new Identified(child.id(), Optional.of(child.added(sealing)));
    }

    /** A number belongs to one child. Where the submission's belongs to another one, a person has to look. */
    private ChildDetails withOwnNumbers(ChildDetails said, @Nullable Child child) {
        var than = child == null ? null : child.id();
        var number = said.canonicalNhsNumber();
        var pupil = said.canonicalUpn();
        return said.withNumbers(
                children.someoneElseHas(blindIndex(number), null, than) ? null : number,
                children.someoneElseHas(null, blindIndex(pupil), than) ? null : pupil);
    }

    private @Nullable String blindIndex(@Nullable String number) {
        return number == null ? null : sealing.blindIndex(number);
    }

    private static Set<ChildId> children(Collection<Identified> identified) {
        return identified.stream().map(Identified::child).collect(Collectors.toSet());
    }

    private TreeSet<String> identities(List<ChildDetails> named) {
        var identities = new TreeSet<String>();
        for (var details : named) {
            identities.add(details.dateOfBirth() == null ? identity(details) : "born " + details.dateOfBirth());
            Stream.of(details.canonicalNhsNumber(), details.canonicalUpn())
                    .filter(Objects::nonNull)
                    .map(sealing::blindIndex)
                    .forEach(identities::add);
        }
        return identities;
    }

    private static String identity(ChildDetails details) {
        var name = Normalizer.normalize(details.fullName(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return name + "|" + details.dateOfBirth() + "|" + details.expectedDateOfBirth();
    }
}
