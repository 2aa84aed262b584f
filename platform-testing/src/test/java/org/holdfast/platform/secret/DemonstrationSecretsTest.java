package org.holdfast.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class DemonstrationSecretsTest {

    private static final String OWN = "V2hhdCBub2JvZHkga25vd3MgYnV0IHVzLCBhbmQgbG9uZw==";

    private static final Config AS_DELIVERED = settings(Map.of(
            "quarkus.datasource.password",
            "demo-only-referral",
            "kafka.sasl.jaas.config",
            "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"a\" password=\"demo-only-a\";",
            "holdfast.keys.cursor",
            "ZGVtby1vbmx5LW5vdC1hLXNlY3JldC1rZXktMDAwMDE=",
            "holdfast.keys.encryption",
            OWN));

    private static final Config OF_ONES_OWN =
            settings(Map.of("quarkus.datasource.password", "a long one of our own", "holdfast.keys.cursor", OWN));

    @Test
    void productionDoesNotStartWithWhatEverybodyKnows() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start(AS_DELIVERED, true))
                .withMessageContaining("quarkus.datasource.password, kafka.sasl.jaas.config, holdfast.keys.cursor.")
                .satisfies(refused -> assertThat(refused).hasMessageNotContainingAny("demo-only", "ZGVtby1"));
    }

    @Test
    void productionStartsWithSecretsOfItsOwn() {
        assertThatNoException().isThrownBy(() -> start(OF_ONES_OWN, true));
    }

    @Test
    void theDemonstrationStartsWithItsOwn() {
        assertThatNoException().isThrownBy(() -> start(AS_DELIVERED, false));
    }

    private static void start(Config config, boolean production) {
        new DemonstrationSecrets(config, production).refuse(new StartupEvent());
    }

    private static Config settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build();
    }
}
