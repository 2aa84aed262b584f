package org.holdfast.caseload.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.caseload.allocation.Allocations;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.caseload.voice.Voice.Reader;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.VoiceId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.problem.NotFound;

/** Where what a child says meets the case, and those who may hear it. */
@ApplicationScoped
class Listening {

    private final Voices voices;
    private final CaseFiles cases;
    private final Allocations allocations;
    private final Workers workers;
    private final Outbox outbox;
    private final Clock clock;

    Listening(Voices voices, CaseFiles cases, Allocations allocations, Workers workers, Outbox outbox, Clock clock) {
        this.voices = voices;
        this.cases = cases;
        this.allocations = allocations;
        this.workers = workers;
        this.outbox = outbox;
        this.clock = clock;
    }

    Reader reader(ChildId child, WorkerId me) {
        return new Reader(
                me,
                allocations
                        .nowFor(child)
                        .filter(time -> time.workerId().equals(me) || workers.isUpTheLine(me, time.workerId()))
                        .isPresent());
    }

    VoiceId record(VoiceId id, ChildId child, RecordVoice request, WorkerId by) {
        var now = clock.instant();
        var file = cases.openFor(child).orElseThrow(() -> new NotFound("open case"));
        var voice = new Voice(id, file.id(), file.childId(), request, by, now);
        voices.persist(voice);
        outbox.publish(voice.recorded(cases.touch(file.id(), now)));
        return id;
    }

    void answer(Voice voice, AnswerVoice request, WorkerId by) {
        var now = clock.instant();
        outbox.publish(voice.answer(request, by, cases.touch(voice.caseId(), now), now));
    }

    void tellBack(Voice voice, TellBack request) {
        var now = clock.instant();
        outbox.publish(voice.tellBack(request, cases.touch(voice.caseId(), now), now));
    }
}
