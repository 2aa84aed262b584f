package org.holdfast.referral.agency;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.AgencyState;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.national.ReferralSource;
import org.jspecify.annotations.Nullable;

/** A partner agency: a school, a police force, a surgery, a family hub. */
@Entity
class Agency {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    @Enumerated(EnumType.STRING)
    private ReferralSource source;

    @Nullable private String area;

    @Nullable private TeamId teamId;

    @Nullable private String urn;

    @Embedded
    private AgencyContact contact;

    @Enumerated(EnumType.STRING)
    private AgencyStatus status;

    private Instant addedAt;

    @Nullable private Instant closedAt;

    protected Agency() {}

    Agency(AgencyId id, RegisterAgency request, Instant now) {
        this.id = id.value();
        this.name = request.name();
        this.kind = request.kind();
        this.source = request.source();
        this.area = request.area();
        this.teamId = request.teamId();
        this.urn = request.urn();
        this.contact = request.contact();
        this.status = AgencyStatus.OPEN;
        this.addedAt = now;
    }

    AgencyState added() {
        return state(addedAt, version);
    }

    AgencyState change(ChangeAgency request, Instant now) {
        if (kind == AgencyKind.FAMILY_HUB && request.area() == null) {
            throw new HubWithoutArea();
        }
        name = request.name();
        area = request.area();
        teamId = request.teamId();
        contact = request.contact();
        return state(now, version + 1);
    }

    /** A closed agency stays in the directory, and its systems are turned away. */
    AgencyState close(Instant now) {
        status = status.to(AgencyStatus.CLOSED);
        closedAt = now;
        return state(now, version + 1);
    }

    AgencyId id() {
        return new AgencyId(id);
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    AgencyView view() {
        return new AgencyView(
                id(),
                name,
                kind,
                source,
                area,
                teamId,
                urn,
                AgencyView.reach(contact),
                status,
                addedAt,
                closedAt,
                version);
    }

    private AgencyState state(Instant now, int stateVersion) {
        return new AgencyState(id(), name, source.code(), kind.code(), area, teamId, closedAt, now, stateVersion);
    }
}
