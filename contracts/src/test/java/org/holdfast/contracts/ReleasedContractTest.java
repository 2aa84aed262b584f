package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleasedContractTest {

    @ParameterizedTest
    @MethodSource("org.holdfast.contracts.ContractFiles#released")
    void noChangeBreaksAConsumerOfAReleasedVersion(ContractFiles.Version release) {
        assertThat(Compatibility.breaks(release.files(), ContractFiles.schemas()))
                .as("what the change breaks for those who rely on version " + release.number())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.holdfast.contracts.ContractFiles#released")
    void noReleasedTopicGoes(ContractFiles.Version release) {
        var present = Arrays.stream(Topic.values()).map(Topic::topicName).toList();

        assertThat(Compatibility.topicsGone(release.files(), present))
                .as("what the change breaks for those who rely on version " + release.number())
                .isEmpty();
    }

    @Test
    void whatIsWrittenTodayFitsTheSchemasOfEveryRelease() {
        for (var release : ContractFiles.released()) {
            for (var samples : ContractFiles.samples()) {
                samples.files().forEach((event, sample) -> {
                    var schema = release.files().get(event);
                    if (schema != null) {
                        assertThat(EventSchema.of(schema).complaints(EventJson.write(EventJson.read(sample))))
                                .as("%s as a consumer of %s reads it", event, release.number())
                                .isEmpty();
                    }
                });
            }
        }
    }

    @Test
    void theFirstVersionIsThere() {
        assertThat(ContractFiles.released())
                .first()
                .satisfies(first -> assertThat(first.number()).isEqualTo("1.0"))
                .satisfies(first -> assertThat(first.files()).hasSizeGreaterThanOrEqualTo(30));
    }
}
