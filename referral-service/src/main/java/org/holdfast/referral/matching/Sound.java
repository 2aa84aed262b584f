package org.holdfast.referral.matching;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How a name sounds in English, by Double Metaphone. A name in a script that has no such sounds stands for itself. */
final class Sound {

    private static final DoubleMetaphone CODES = codes();

    private Sound() {}

    /** The one sound by which a name is filed. */
    static String of(String name) {
        var sound = CODES.doubleMetaphone(name);
        return sound == null || sound.isEmpty() ? name : sound;
    }

    /** A name may be said in two ways; both are looked under. */
    static Set<String> allOf(String name) {
        var sounds = new LinkedHashSet<String>();
        sounds.add(of(name));
        var other = CODES.doubleMetaphone(name, true);
        if (other != null && !other.isEmpty()) {
            sounds.add(other);
        }
        return sounds;
    }

    private static DoubleMetaphone codes() {
        var codes = new DoubleMetaphone();
        codes.setMaxCodeLen(6);
        return codes;
    }
}
