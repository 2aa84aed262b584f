package org.holdfast.caseload.aboutme;

import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is printed of somebody: what they approved of themselves, in their own words.
 *
 * @param fullName under the name by which they want to be called
 * @param portrait JPEG; of a worker who has given one
 */
public record OnePage(Whose whose, String fullName, AboutMeText text, byte @Nullable [] portrait) {

    private static final int LONG = 1500;

    public String initial() {
        var name = text.knownAs();
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public @Nullable String picture() {
        return portrait == null ? null : Base64.getEncoder().encodeToString(portrait);
    }

    /** Then it is printed smaller, so that one page stays one page. */
    public boolean isLong() {
        return Stream.of(text.admired(), text.important(), text.support(), text.goodDay(), text.badDay())
                        .filter(Objects::nonNull)
                        .mapToInt(String::length)
                        .sum()
                > LONG;
    }

    public String onSupport() {
        return whose == Whose.CHILD ? "How best to support me" : "How best to work with me";
    }
}
