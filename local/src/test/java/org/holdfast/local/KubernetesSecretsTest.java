package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever installs Holdfast finds every secret that it asks for on one page, and none that it does not. */
class KubernetesSecretsTest {

    private static final Path PAGE = Path.of("../docs/kubernetes.md");
    private static final String EACH = "NAME-";
    private static final Set<String> WITH_NAME_AND_PASSWORD = Set.of("secret", "passwordSecret");
    private static final Set<String> CERTIFICATES = Set.of("tlsSecret", "secretName");

    /** A secret with one of its keys, of one service where each has one like it. */
    private record Asked(String secret, String key) implements Comparable<Asked> {

        static Asked of(Object secret, Object key) {
            var name = (String) secret;
            for (var service : ServiceName.values()) {
                name = name.replaceFirst("^" + service.database().databaseName().replace('_', '-') + "-", EACH);
            }
            return new Asked(name, (String) key);
        }

        @Override
        public int compareTo(Asked other) {
            return toString().compareTo(other.toString());
        }
    }

    @Test
    void everySecretAndEachOfItsKeysIsOnThePage() throws IOException {
        var rows = Files.readAllLines(PAGE);

        assertThat(asked())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(rows)
                        .anyMatch(row ->
                                row.startsWith("| `" + each.secret() + "`") && row.contains("`" + each.key() + "`")));
    }

    @Test
    void noSecretIsOnThePageThatNobodyAsksFor() throws IOException {
        var asked = asked().stream().map(Asked::secret).toList();
        var page = Files.readString(PAGE);
        var section = page.substring(page.indexOf("## Secrets"));
        var rows = section.substring(0, section.indexOf("\n## ", 1))
                .lines()
                .filter(row -> row.startsWith("| `"))
                .map(row -> row.substring(3, row.indexOf('`', 3)))
                .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(asked).contains(row));
    }

    private static Set<Asked> asked() {
        var asked = new TreeSet<Asked>();
        Manifest.all().forEach(manifest -> secrets(manifest.content()).forEach(asked::add));
        asked.removeIf(each ->
                each.secret().equals("NAMED-BY-THE-SERVICE") || each.secret().equals("database-ca"));
        return asked;
    }

    private static Stream<Asked> secrets(Object part) {
        return switch (part) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(entry -> Stream.concat(
                                secret(map, (String) entry.getKey(), entry.getValue()), secrets(entry.getValue())));
            case List<?> list -> list.stream().flatMap(KubernetesSecretsTest::secrets);
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Asked> secret(Map<?, ?> around, String field, Object value) {
        if (value instanceof Map<?, ?> reference && reference.containsKey("name") && reference.containsKey("key")) {
            return Stream.of(Asked.of(reference.get("name"), reference.get("key")));
        }
        if (WITH_NAME_AND_PASSWORD.contains(field)
                && value instanceof Map<?, ?> reference
                && reference.containsKey("name")) {
            return Stream.of("username", "password").map(key -> Asked.of(reference.get("name"), key));
        }
        if (CERTIFICATES.contains(field)) {
            return around.get("items") instanceof List<?> items
                    ? items.stream().map(item -> Asked.of(value, ((Map<?, ?>) item).get("key")))
                    : Stream.of(around.containsKey("hosts") || field.equals("tlsSecret") ? "tls.crt" : "ca.crt")
                            .map(key -> Asked.of(value, key));
        }
        return Stream.empty();
    }
}
