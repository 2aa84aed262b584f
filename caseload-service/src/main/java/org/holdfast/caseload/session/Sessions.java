package org.holdfast.caseload.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.ChildRecordEvent;
import org.holdfast.contracts.ChildRecordEvent.ChildDisclosed;
import org.holdfast.contracts.ChildRecordEvent.ChildSpokeInSession;
import org.holdfast.contracts.ChildRecordEvent.DecidedInSupervision;
import org.holdfast.contracts.DirectWorkEvent;
import org.holdfast.contracts.DirectWorkEvent.ChildToldOfOutcome;
import org.holdfast.contracts.DirectWorkEvent.DisclosureMade;
import org.holdfast.contracts.DirectWorkEvent.OutcomeRecorded;
import org.holdfast.contracts.DirectWorkEvent.SessionCorrected;
import org.holdfast.contracts.DirectWorkEvent.SessionRecorded;
import org.holdfast.contracts.DirectWorkEvent.WorkPlanned;

/** Direct work with children, as direct-work-service tells it. What was done and what was said arrive on two topics, in any order. */
@ApplicationScoped
public class Sessions {

    private final Session entities;

    Sessions(Session entities) {
        this.entities = entities;
    }

    public void on(DirectWorkEvent event) {
        switch (event) {
            case SessionRecorded recorded -> recorded(recorded);
            case SessionCorrected corrected ->
                corrected(corrected.sessionId().value(), corrected.childId().value());
            case WorkPlanned _, DisclosureMade _, OutcomeRecorded _, ChildToldOfOutcome _ -> {}
        }
    }

    public void on(ChildRecordEvent event) {
        switch (event) {
            case ChildSpokeInSession spoke -> spoke(spoke);
            case ChildDisclosed _ -> {}
            case DecidedInSupervision decided -> decided(decided);
        }
    }

    private void recorded(SessionRecorded recorded) {
        entities.createNativeMutationQuery("""
                        insert into session (session_id, child_id, worker_id, held_on, minutes, recorded_at)
                        values (:id, :child, :worker, :heldOn, :minutes, :at)
                        on conflict (session_id) do update set
                            worker_id = excluded.worker_id, held_on = excluded.held_on, minutes = excluded.minutes,
                            recorded_at = excluded.recorded_at
                        """)
                .setParameter("id", recorded.sessionId().value())
                .setParameter("child", recorded.childId().value())
                .setParameter("worker", recorded.workerId().value())
                .setParameter("heldOn", recorded.heldOn())
                .setParameter("minutes", recorded.minutes())
                .setParameter("at", recorded.occurredAt())
                .executeUpdate();
    }

    private void spoke(ChildSpokeInSession spoke) {
        entities.createNativeMutationQuery("""
                        insert into session (session_id, child_id, exact_words, observation)
                        values (:id, :child, :words, :observation)
                        on conflict (session_id) do update set
                            exact_words = excluded.exact_words, observation = excluded.observation
                        """)
                .setParameter("id", spoke.sessionId().value())
                .setParameter("child", spoke.childId().value())
                .setParameter("words", spoke.exactWords())
                .setParameter("observation", spoke.observation())
                .executeUpdate();
    }

    private void decided(DecidedInSupervision decided) {
        entities.createNativeMutationQuery("""
                        insert into supervision_decision (supervision_id, child_id, supervisor_id, decision, rationale, decided_at)
                        values (:id, :child, :supervisor, :decision, :rationale, :at) on conflict do nothing
                        """)
                .setParameter("id", decided.supervisionId().value())
                .setParameter("child", decided.childId().value())
                .setParameter("supervisor", decided.supervisorId().value())
                .setParameter("decision", decided.decision())
                .setParameter("rationale", decided.rationale())
                .setParameter("at", decided.occurredAt())
                .executeUpdate();
    }

    private void corrected(UUID session, UUID child) {
        entities.createNativeMutationQuery("""
                        insert into session (session_id, child_id, entered_in_error) values (:id, :child, true)
                        on conflict (session_id) do update set entered_in_error = true
                        """)
                .setParameter("id", session)
                .setParameter("child", child)
                .executeUpdate();
    }
}
