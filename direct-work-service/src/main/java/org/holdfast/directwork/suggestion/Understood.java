package org.holdfast.directwork.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.directwork.search.AlikeQuestion;
import org.holdfast.directwork.search.Heard;
import org.holdfast.directwork.search.Question;
import org.holdfast.directwork.toolkit.Need;
import org.jspecify.annotations.Nullable;

/** What a worker's own words say besides what it is about. What the request says in so many words stands above it. */
@Schema(
        name = "UnderstoodWords",
        description = "What your words were understood to say; say otherwise where it is wrong")
record Understood(
        @Schema(description = "The child's age in years", example = "6") @Nullable Integer age,

        @Schema(description = "How many minutes there are", example = "20") @Nullable Integer minutes,

        @Schema(description = "How much the child talks", example = "NOT_AT_ALL") @Nullable Talks talks,

        @Schema(description = "What is going on", example = "[\"WORRIES\"]")
        List<Need> needs,

        @Schema(
                description =
                        "All that was heard, by which phrase, and what only sounds like it; what counts most first")
        List<Heard> heard,

        @Schema(
                description =
                        "Questions like yours that were answered beforehand, and whose answers count here; the most alike first")
        List<AlikeQuestion> alike) {

    private static final Map<String, Integer> WRITTEN_OUT = Map.ofEntries(
            Map.entry("five", 5),
            Map.entry("ten", 10),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("forty-five", 45),
            Map.entry("sixty", 60),
            Map.entry("half an hour", 30),
            Map.entry("an hour", 60));

    private static final Pattern TIME = Pattern.compile(
            "\\b(?:(\\d{1,3}|forty-five|five|ten|fifteen|twenty|thirty|forty|sixty)[ -]?min(?:ute)?s?|(half an hour|an hour))\\b");

    /** @param heard what the search hears in the words: how the child is and how much time there is have a place of their own */
    static Understood of(String words, List<Heard> heard, List<AlikeQuestion> alike) {
        var minutes = minutes(words.toLowerCase(Locale.ROOT));
        var loudest = heard.stream().mapToDouble(Heard::weight).max().orElse(0);
        var plain = heard.stream()
                .filter(need -> need.isPlain(loudest))
                .map(Heard::need)
                .toList();
        return new Understood(
                Question.of(words).age().orElse(null),
                minutes,
                plain.contains(Need.DOES_NOT_SPEAK) ? Talks.NOT_AT_ALL : null,
                plain.stream()
                        .filter(need -> need != Need.DOES_NOT_SPEAK && (need != Need.NO_TIME || minutes == null))
                        .toList(),
                heard,
                alike);
    }

    private static @Nullable Integer minutes(String words) {
        var time = TIME.matcher(words);
        if (!time.find()) {
            return null;
        }
        var said = time.group(1) == null ? time.group(2) : time.group(1);
        var minutes = Character.isDigit(said.charAt(0)) ? Integer.valueOf(said) : WRITTEN_OUT.get(said);
        return minutes == null || minutes == 0 ? null : minutes;
    }
}
