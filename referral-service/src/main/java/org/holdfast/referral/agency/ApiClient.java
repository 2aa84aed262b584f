package org.holdfast.referral.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A program that calls for one agency and for no other. */
@Entity
class ApiClient {

    @Id
    private UUID id;

    @Version
    private int version;

    private AgencyId agencyId;
    private String clientId;
    private String purpose;
    private WorkerId tiedBy;
    private Instant tiedAt;

    @Nullable private Instant revokedAt;

    protected ApiClient() {}

    ApiClient(ApiClientId id, AgencyId agencyId, TieApiClient request, WorkerId tiedBy, Instant now) {
        this.id = id.value();
        this.agencyId = agencyId;
        this.clientId = request.clientId();
        this.purpose = request.purpose();
        this.tiedBy = tiedBy;
        this.tiedAt = now;
    }

    /** From now on it is turned away, whatever its token says. */
    void revoke(Instant now) {
        if (revokedAt != null) {
            throw new AlreadyRevoked();
        }
        revokedAt = now;
    }

    boolean mayCallFor(AgencyId agency) {
        return revokedAt == null && agencyId.equals(agency);
    }

    ApiClientId id() {
        return new ApiClientId(id);
    }

    int version() {
        return version;
    }

    ApiClientView view() {
        return new ApiClientView(id(), agencyId, clientId, purpose, tiedBy, tiedAt, revokedAt, version);
    }
}
