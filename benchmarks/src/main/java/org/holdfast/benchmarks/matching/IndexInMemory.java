package org.holdfast.benchmarks.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.referral.matching.Candidate;
import org.holdfast.referral.matching.IndexKeys;
import org.holdfast.referral.matching.Match;
import org.holdfast.referral.matching.Matching;
import org.holdfast.referral.matching.MatchingPolicy;
import org.holdfast.referral.matching.Particulars;

/** The keys and the weighing of the product over maps: for what needs no database. */
final class IndexInMemory implements Index {

    private final Map<String, Set<UUID>> filed = new HashMap<>();
    private final Map<UUID, Particulars> children = new HashMap<>();
    private final MatchingPolicy policy;
    private final Matching matching;

    IndexInMemory(MatchingPolicy policy) {
        this.policy = policy;
        this.matching = new Matching(policy);
    }

    @Override
    public List<Match> search(Particulars said) {
        var near = new HashSet<UUID>();
        IndexKeys.looking(said).forEach(key -> near.addAll(filed.getOrDefault(key, Set.of())));
        numbers(said).forEach(number -> near.addAll(filed.getOrDefault(number, Set.of())));
        var candidates = near.stream()
                .sorted()
                .map(id -> new Candidate(id, id, Objects.requireNonNull(children.get(id)), namesakes(id)))
                .toList();
        return matching.rank(said, candidates, policy.showFrom());
    }

    @Override
    public void add(UUID record, Particulars child) {
        children.put(record, child);
        IndexKeys.filing(child).forEach(key -> file(key, record));
        numbers(child).forEach(number -> file(number, record));
    }

    @Override
    public void replace(UUID record, Particulars child) {
        add(record, child);
    }

    @Override
    public Particulars get(UUID record) {
        return Objects.requireNonNull(children.get(record));
    }

    private int namesakes(UUID record) {
        return IndexKeys.namesOf(get(record)).stream()
                .mapToInt(name -> filed.getOrDefault(name, Set.of()).size() - 1)
                .min()
                .orElse(0);
    }

    private void file(String key, UUID record) {
        filed.computeIfAbsent(key, _ -> new HashSet<>()).add(record);
    }

    private static List<String> numbers(Particulars child) {
        return Stream.of(child.nhsNumberIndex(), child.upnIndex())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
