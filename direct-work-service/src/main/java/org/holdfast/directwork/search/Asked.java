package org.holdfast.directwork.search;

import java.util.List;
import org.hibernate.query.NativeQuery;

/** A question, how much it sounds like each need, and the questions like it that were answered before. */
record Asked(Question question, List<Sound> sounds, List<AlikeQuestion> alike) {

    private static final int SHOWN = 3;

    /** Those that have most to say. */
    List<AlikeQuestion> mostAlike() {
        return alike.stream().limit(SHOWN).map(AlikeQuestion::rounded).toList();
    }

    <R> NativeQuery<R> bind(NativeQuery<R> query) {
        return query.setParameter("text", question.words())
                .setParameter("spoken_age", question.age().orElse(null), Integer.class)
                .setParameter("sound_needs", sounds.stream().map(Sound::need).toArray(String[]::new), String[].class)
                .setParameter(
                        "sound_phrases", sounds.stream().map(Sound::phrase).toArray(String[]::new), String[].class)
                .setParameter(
                        "sound_weights", sounds.stream().map(Sound::weight).toArray(Double[]::new), Double[].class)
                .setParameter("sound_trust", sounds.stream().map(Sound::trust).toArray(Double[]::new), Double[].class)
                .setParameter(
                        "alike_questions",
                        alike.stream().map(AlikeQuestion::question).toArray(String[]::new),
                        String[].class)
                .setParameter(
                        "alike_shares",
                        alike.stream().map(AlikeQuestion::share).toArray(Double[]::new),
                        Double[].class);
    }
}
