package org.holdfast.referral.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.referral.matching.Match;

/** Every two records that somebody should look at side by side. */
@ApplicationScoped
class PossibleMatches implements PanacheRepositoryBase<PossibleMatch, Pair> {

    private static final int WORTH_A_LOOK = 10;

    void keep(ChildId child, List<Match> candidates, Instant now) {
        candidates.stream()
                .limit(WORTH_A_LOOK)
                .map(match -> new PossibleMatch(child, match, now))
                .forEach(this::persist);
    }

    /** The most alike first; whichever of the two came first. */
    List<PossibleMatch> of(Collection<ChildId> records) {
        var ids = ids(records);
        return list("pair.childId in ?1 or pair.candidateId in ?1 order by weight desc, pair.candidateId", ids);
    }

    Optional<PossibleMatch> between(Collection<ChildId> some, Collection<ChildId> others) {
        return getSession()
                .createNativeQuery("""
                        select * from possible_match
                        where child_id = any (:some) and candidate_id = any (:others)
                           or child_id = any (:others) and candidate_id = any (:some)
                        order by child_id, candidate_id limit 1
                        """, PossibleMatch.class)
                .setParameter("some", ids(some).toArray(UUID[]::new))
                .setParameter("others", ids(others).toArray(UUID[]::new))
                .uniqueResultOptional();
    }

    private static List<UUID> ids(Collection<ChildId> records) {
        return records.stream().map(TypedId::value).toList();
    }
}
