package org.holdfast.caseload.voice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class VoiceCodes {

    @Produces
    @Singleton
    CodeSet modes() {
        return CodeSet.of("voice-mode", "How a child said or showed something", "Holdfast", VoiceMode.class);
    }

    @Produces
    @Singleton
    CodeSet about() {
        return CodeSet.of("voice-about", "What it is that a child said", "Holdfast", VoiceAbout.class);
    }

    @Produces
    @Singleton
    CodeSet answers() {
        return CodeSet.of("voice-answer", "What came of what a child said", "Holdfast", WhatCame.class);
    }

    @Produces
    @Singleton
    CodeSet seenBy() {
        return CodeSet.of("voice-seen-by", "Who may see what a child said", "Holdfast", SeenBy.class);
    }

    @Produces
    @Singleton
    CodeSet toldTo() {
        return CodeSet.of("voice-told-to", "To whom a child wants it told", "Holdfast", ToldTo.class);
    }
}
