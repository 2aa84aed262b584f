package org.holdfast.directwork.work;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Time that workers and children spent together before, and what children said. */
@ApplicationScoped
class ImportedSession implements LineType<RecordSession> {

    private final SessionRecording recording;

    ImportedSession(SessionRecording recording) {
        this.recording = recording;
    }

    @Override
    public String name() {
        return "SESSION";
    }

    @Override
    public Class<RecordSession> data() {
        return RecordSession.class;
    }

    @Override
    public TypedId take(PastLine<RecordSession> line) {
        return recording.record(line.id(SessionId::new), line.about(WorkPlanId::new), line.data(), line.by());
    }
}
