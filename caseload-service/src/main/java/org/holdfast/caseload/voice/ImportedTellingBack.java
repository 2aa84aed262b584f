package org.holdfast.caseload.voice;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.VoiceId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** That children were told before what came of what they said. */
@ApplicationScoped
class ImportedTellingBack implements LineType<TellBack> {

    private final Voices voices;
    private final Listening listening;

    ImportedTellingBack(Voices voices, Listening listening) {
        this.voices = voices;
        this.listening = listening;
    }

    @Override
    public String name() {
        return "VOICE_TOLD_BACK";
    }

    @Override
    public Class<TellBack> data() {
        return TellBack.class;
    }

    @Override
    public TypedId take(PastLine<TellBack> line) {
        var voice = voices.get(line.about(VoiceId::new));
        listening.tellBack(voice, line.data());
        return voice.id();
    }
}
