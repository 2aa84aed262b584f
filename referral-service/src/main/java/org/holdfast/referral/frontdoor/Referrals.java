package org.holdfast.referral.frontdoor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.problem.NotFound;

/** Every referral that came in. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    public Referral get(ReferralId id) {
        return find(id).orElseThrow(() -> new NotFound("referral"));
    }

    public Optional<Referral> find(ReferralId id) {
        return findByIdOptional(id.value());
    }

    Referral with(DecisionId decision) {
        return find("select r from Referral r join r.decisions d where d.id = ?1", decision.value())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("decision"));
    }
}
