package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EveryEventIsDescribedTest {

    @Test
    void everyEventHasASchema() {
        var missing = PublishedEvents.all().stream()
                .filter(event -> !ContractFiles.schemas().containsKey(event.getSimpleName()))
                .toList();
        missing.forEach(Draft::write);

        assertThat(missing)
                .as(
                        "events without a schema in %s; drafts of schema and sample are in contracts/%s",
                        ContractFiles.SCHEMAS, Draft.FOLDER)
                .isEmpty();
    }

    @Test
    void noSchemaIsLeftWithoutItsEvent() {
        assertThat(PublishedEvents.names()).containsAll(ContractFiles.schemas().keySet());
    }

    @Test
    void everyEventHasASample() {
        assertThat(sampled()).containsAll(PublishedEvents.names());
    }

    @Test
    void noSampleIsLeftWithoutItsEvent() {
        assertThat(PublishedEvents.names()).containsAll(sampled());
    }

    @Test
    void everyEventIsOnATopic() {
        assertThat(PublishedEvents.all())
                .allSatisfy(event -> assertThat(PublishedEvents.topic(event)).isNotNull());
    }

    private static TreeSet<String> sampled() {
        var names = new TreeSet<String>();
        ContractFiles.samples().forEach(version -> names.addAll(version.files().keySet()));
        return names;
    }
}
