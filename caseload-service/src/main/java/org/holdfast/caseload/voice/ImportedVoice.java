package org.holdfast.caseload.voice;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.VoiceId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** What children said in the old system. */
@ApplicationScoped
class ImportedVoice implements LineType<RecordVoice> {

    private final Listening listening;

    ImportedVoice(Listening listening) {
        this.listening = listening;
    }

    @Override
    public String name() {
        return "VOICE";
    }

    @Override
    public Class<RecordVoice> data() {
        return RecordVoice.class;
    }

    @Override
    public TypedId take(PastLine<RecordVoice> line) {
        return listening.record(line.id(VoiceId::new), line.about(ChildId::new), line.data(), line.by());
    }
}
