package org.holdfast.platform.secret;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends the start of a service that is told that it is production and has a password or key of the demonstration, which everybody knows.
 * Names the settings, never their values.
 */
@ApplicationScoped
class DemonstrationSecrets {

    private static final String MARK = "demo-only";
    private static final int BEFORE_ANYTHING_ELSE = 1;

    private static final List<String> SECRETS = List.of(
            "quarkus.datasource.password",
            "quarkus.flyway.password",
            "kafka.sasl.jaas.config",
            "quarkus.oidc.credentials.secret",
            "holdfast.keys.cursor",
            "holdfast.keys.encryption",
            "holdfast.keys.blind-index");

    private final Config config;
    private final boolean production;

    DemonstrationSecrets(
            Config config, @ConfigProperty(name = "holdfast.production", defaultValue = "false") boolean production) {
        this.config = config;
        this.production = production;
    }

    void refuse(@Observes @Priority(BEFORE_ANYTHING_ELSE) StartupEvent event) {
        var known = production ? among(name -> config.getOptionalValue(name, String.class)) : List.<String>of();
        if (!known.isEmpty()) {
            throw new IllegalStateException("This is production, and these are still the demonstration's: "
                    + String.join(", ", known) + ". Set each to a secret of your own; docs/running.md says how.");
        }
    }

    static List<String> among(Function<String, Optional<String>> settings) {
        return SECRETS.stream()
                .filter(name -> settings.apply(name)
                        .filter(DemonstrationSecrets::isKnown)
                        .isPresent())
                .toList();
    }

    /** A setting may list several keys, each after its name. */
    private static boolean isKnown(String value) {
        return value.contains(MARK)
                || Arrays.stream(value.split("[,:]"))
                        .anyMatch(part -> decoded(part).contains(MARK));
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
