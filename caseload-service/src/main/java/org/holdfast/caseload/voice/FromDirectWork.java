package org.holdfast.caseload.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.ChildRecordEvent;
import org.holdfast.contracts.ChildRecordEvent.ChildSpokeInSession;
import org.holdfast.contracts.DirectWorkEvent;
import org.holdfast.contracts.DirectWorkEvent.SessionCorrected;
import org.holdfast.contracts.VoiceId;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.time.WorkingDays;

/**
 * What a child said in direct work is heard here too, under the id of the session. That the session was entered in error may be told
 * first, on another topic.
 */
@ApplicationScoped
public class FromDirectWork {

    private static final String SITUATION = "In direct work";

    private final Voices voices;
    private final CaseFiles cases;
    private final Session entities;
    private final Clock clock;

    FromDirectWork(Voices voices, CaseFiles cases, Session entities, Clock clock) {
        this.voices = voices;
        this.cases = cases;
        this.entities = entities;
        this.clock = clock;
    }

    public void on(ChildRecordEvent event) {
        if (event instanceof ChildSpokeInSession spoke && spoke.exactWords() != null) {
            cases.about(spoke.childId()).stream().reduce((_, later) -> later).ifPresent(file -> hear(spoke, file));
        }
    }

    public void on(DirectWorkEvent event) {
        if (event instanceof SessionCorrected corrected) {
            voices.findByIdOptional(corrected.sessionId().value())
                    .ifPresent(voice -> voice.takeBack(corrected.occurredAt()));
        }
    }

    private void hear(ChildSpokeInSession spoke, CaseFile file) {
        var id = spoke.sessionId().value();
        if (isInError(id) || voices.findByIdOptional(id).isPresent()) {
            return;
        }
        voices.persist(new Voice(
                new VoiceId(id),
                file.id(),
                spoke.childId(),
                new RecordVoice(
                        WorkingDays.dayOf(spoke.occurredAt()),
                        SITUATION,
                        VoiceMode.DIRECT_WORK,
                        String.valueOf(spoke.exactWords()),
                        spoke.observation(),
                        VoiceAbout.NOT_SORTED,
                        SeenBy.ALL_WHO_WORK_WITH_ME,
                        List.of()),
                null,
                clock.instant()));
    }

    private boolean isInError(UUID session) {
        return OneColumn.of(
                        entities,
                        "select count(*) > 0 from session where session_id = :id and entered_in_error",
                        Boolean.class)
                .setParameter("id", session)
                .getSingleResult();
    }
}
