package org.holdfast.referral.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.CaseEvent;
import org.holdfast.contracts.CaseEvent.CaseAllocated;
import org.holdfast.contracts.CaseEvent.CaseOpened;
import org.holdfast.contracts.CaseEvent.ReferralLinked;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;

/** When the case that a referral led to got its named social worker: kept from caseload-service's events. */
@ApplicationScoped
public class Allocations {

    private static final String SOCIAL_WORKER_OF_THE_CHILD = "PRIMARY";

    private final Session entities;

    Allocations(Session entities) {
        this.entities = entities;
    }

    public void on(CaseEvent event) {
        switch (event) {
            case CaseOpened opened
            when opened.referralId() != null -> link(opened.caseId().value(), opened.referralId(), opened.childId());
            case ReferralLinked linked -> link(linked.caseId().value(), linked.referralId(), linked.childId());
            case CaseAllocated allocated
            when allocated.role().equals(SOCIAL_WORKER_OF_THE_CHILD) ->
                allocated(allocated.caseId().value(), allocated.occurredAt());
            case CaseEvent _ -> {}
        }
    }

    Map<ChildId, Instant> of(ReferralId referral) {
        return entities.createNativeQuery("""
                        select l.child_id, a.allocated_at from led_to_case l
                        join case_allocation a on a.case_id = l.case_id
                        where l.referral_id = :referral
                        """, Object[].class)
                .setParameter("referral", referral.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> new ChildId((UUID) row[0]), row -> (Instant) row[1]));
    }

    private void link(UUID caseId, ReferralId referral, ChildId child) {
        entities.createNativeMutationQuery("""
                        insert into led_to_case (referral_id, child_id, case_id) values (:referral, :child, :case)
                        on conflict do nothing
                        """)
                .setParameter("referral", referral.value())
                .setParameter("child", child.value())
                .setParameter("case", caseId)
                .executeUpdate();
    }

    /** The first one counts: a later change of worker is not the referrer's to know. */
    private void allocated(UUID caseId, Instant at) {
        entities.createNativeMutationQuery("""
                        insert into case_allocation (case_id, allocated_at) values (:case, :at) on conflict do nothing
                        """)
                .setParameter("case", caseId)
                .setParameter("at", at)
                .executeUpdate();
    }
}
