package org.holdfast.caseload.voice;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.VoiceId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** What came of what children said before. */
@ApplicationScoped
class ImportedVoiceAnswer implements LineType<AnswerVoice> {

    private final Voices voices;
    private final Listening listening;

    ImportedVoiceAnswer(Voices voices, Listening listening) {
        this.voices = voices;
        this.listening = listening;
    }

    @Override
    public String name() {
        return "VOICE_ANSWER";
    }

    @Override
    public Class<AnswerVoice> data() {
        return AnswerVoice.class;
    }

    @Override
    public TypedId take(PastLine<AnswerVoice> line) {
        var voice = voices.get(line.about(VoiceId::new));
        listening.answer(voice, line.data(), line.by());
        return voice.id();
    }
}
