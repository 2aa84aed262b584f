package org.holdfast.referral.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Partners;

/** Every consultation. A partner's system sees those of its own agency and no others. */
@ApplicationScoped
class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    private final Partners partners;
    private final Caller caller;

    Consultations(Partners partners, Caller caller) {
        this.partners = partners;
        this.caller = caller;
    }

    Consultation visible(ConsultationId id) {
        return findByIdOptional(id.value())
                .filter(consultation -> !isPartner() || consultation.isOf(partners.calling()))
                .orElseThrow(() -> new NotFound("consultation"));
    }

    List<Consultation> visible(ConsultationFilter filter, Optional<Place> place, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from consultation
                        where (cast(:before as uuid) is null or id < cast(:before as uuid))
                          and (cast(:agency as uuid) is null or agency_id = cast(:agency as uuid))
                          and (cast(:status as text) is null or status = cast(:status as text))
                        order by id desc limit :limit
                        """, Consultation.class)
                .setParameter("before", place.map(Place::id).orElse(null))
                .setParameter("agency", isPartner() ? partners.calling().value() : filter.agency())
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("limit", limit)
                .getResultList();
    }

    private boolean isPartner() {
        return caller.is(Roles.PARTNER_SYSTEM);
    }
}
