package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised, and what is held off, is held by a test: one that is there, by that name. */
class NamedTestsTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(?:([A-Z]\\w*Test))?(?:\\.([a-z]\\w+))?`");

    /** @param method absent where the whole class is meant */
    private record Named(String type, String method) {

        boolean isIn(Map<String, List<String>> tests) {
            return tests.getOrDefault(type, List.of()).stream()
                    .anyMatch(source -> method.isEmpty() || source.contains("void " + method + "("));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/promises.md", "docs/threat-model.md"})
    void everyTestThatAPageNamesIsThere(String page) throws IOException {
        var tests = tests();

        assertThat(named(page)).isNotEmpty().allMatch(each -> each.isIn(tests));
    }

    /** A method without its class is of the class named before it. */
    private static List<Named> named(String page) throws IOException {
        var all = new ArrayList<Named>();
        var type = "";
        for (var line : Files.readAllLines(REPOSITORY.resolve(page))) {
            var found = NAMED.matcher(line);
            while (found.find()) {
                type = found.group(1) == null ? type : found.group(1);
                if (!type.isEmpty() && !found.group().equals("``")) {
                    all.add(new Named(type, found.group(2) == null ? "" : found.group(2)));
                }
            }
        }
        return all;
    }

    private static Map<String, List<String>> tests() throws IOException {
        try (var files = Files.walk(REPOSITORY, 14)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", ""),
                            Collectors.mapping(NamedTestsTest::text, Collectors.toList())));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
