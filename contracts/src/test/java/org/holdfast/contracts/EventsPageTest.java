package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for subscribers knows every topic and every event, and no others. */
class EventsPageTest {

    private static final String PAGE = ContractFiles.text(Path.of("../docs/events.md"));
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z][A-Za-z]+)` \\| (.+) \\|$", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource
    void everyTopicIsNamed(Topic topic) {
        assertThat(PAGE).contains("`" + topic.topicName() + "`");
    }

    @ParameterizedTest
    @MethodSource("org.holdfast.contracts.PublishedEvents#all")
    void everyEventIsToldInASentence(Class<?> event) {
        var topic = PublishedEvents.topic(event).topicName();

        assertThat(rows().get(event.getSimpleName()))
                .as(event.getSimpleName())
                .startsWith("`" + topic + "` | ")
                .endsWith(".");
    }

    @Test
    void noEventIsToldThatIsNone() {
        assertThat(PublishedEvents.names()).containsAll(rows().keySet());
    }

    private static Map<String, String> rows() {
        var rows = new TreeMap<String, String>();
        var row = ROW.matcher(PAGE);
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }
        return rows;
    }
}
