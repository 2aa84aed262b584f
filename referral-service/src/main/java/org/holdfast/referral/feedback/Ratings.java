package org.holdfast.referral.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.ReferralId;

/** How partners found their conversations with the front door. */
@ApplicationScoped
class Ratings implements PanacheRepositoryBase<Rating, UUID> {

    Optional<Rating> of(ReferralId referral) {
        return find("referralId", referral).firstResultOptional();
    }
}
