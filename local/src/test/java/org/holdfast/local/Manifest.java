package org.holdfast.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An object for Kubernetes, or a patch of one, as it stands in a file below {@code deploy/kubernetes}. */
public record Manifest(Path file, Map<String, Object> content) {

    static final Path ROOT = Path.of("../deploy/kubernetes");

    private static final String KUSTOMIZATION = "kustomization.yaml";

    /** Everything that is sent to a cluster or changes what is sent. */
    static List<Manifest> all() {
        return files().filter(file -> !file.endsWith(KUSTOMIZATION))
                .flatMap(file -> in(file).stream())
                .toList();
    }

    static Stream<Path> files() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The objects of one file, in the order of the file. */
    public static List<Manifest> in(String file) {
        return in(ROOT.resolve(file));
    }

    static List<Manifest> in(Path file) {
        try {
            return documents(Files.readString(file))
                    .map(document -> new Manifest(file, document))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one object of this kind in a file. */
    public static Manifest in(String file, String kind) {
        return in(file).stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** YAML says nothing against a key that stands twice; the last would count. */
    @SuppressWarnings("unchecked")
    static Stream<Map<String, Object>> documents(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new Yaml(new SafeConstructor(options)).loadAll(text);
        return StreamSupport.stream(documents.spliterator(), false).map(document -> (Map<String, Object>) document);
    }

    public <T> T as(Class<T> model) {
        return StrictModels.read(content, model);
    }

    String kind() {
        return (String) content.get("kind");
    }

    @SuppressWarnings("unchecked")
    public String name() {
        return ((Map<String, String>) content.get("metadata")).get("name");
    }

    /** Follows keys and places in lists, such as {@code spec/bootstrap/initdb} or {@code spec/ports/0}. */
    @SuppressWarnings("unchecked")
    public <T> T at(String path) {
        Object here = content;
        for (var step : path.split("/")) {
            here = here instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : ((Map<String, Object>) here).get(step);
        }
        return (T) here;
    }

    @Override
    public String toString() {
        return ROOT.relativize(file) + " " + kind() + " " + name();
    }
}
