package org.holdfast.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** What kustomize is told in one directory below {@code deploy/kubernetes}. */
record Kustomization(Path directory, Map<String, Object> content) {

    private static final String FILE = "kustomization.yaml";

    static Kustomization in(String directory) {
        return of(Manifest.ROOT.resolve(directory).resolve(FILE));
    }

    static Stream<Kustomization> all() {
        return Manifest.files().filter(file -> file.endsWith(FILE)).map(Kustomization::of);
    }

    private static Kustomization of(Path file) {
        return new Kustomization(file.getParent(), Manifest.in(file).getFirst().content());
    }

    Stream<Path> resources() {
        return Stream.of("resources", "components")
                .flatMap(key -> this.<String>list(key).stream())
                .map(directory::resolve);
    }

    Stream<Path> patchFiles() {
        return this.<Map<String, Object>>list("patches").stream()
                .filter(patch -> patch.containsKey("path"))
                .map(patch -> directory.resolve((String) patch.get("path")));
    }

    /** What a patch written here, and not in a file, puts at this path of the object. */
    @SuppressWarnings("unchecked")
    <T> T patched(String kind, String path) {
        return (T) this.<Map<String, Object>>list("patches").stream()
                .filter(patch -> patch.containsKey("patch"))
                .filter(patch ->
                        ((Map<String, Object>) patch.get("target")).get("kind").equals(kind))
                .flatMap(patch -> ((List<Map<String, Object>>) new Yaml().load((String) patch.get("patch"))).stream())
                .filter(change -> change.get("path").equals(path))
                .findFirst()
                .orElseThrow()
                .get("value");
    }

    /** The patch of this kind that lies in a file here, or else the object that it would have changed. */
    Manifest ofKind(String kind, String otherwise) {
        return patchFiles()
                .flatMap(file -> Manifest.in(file).stream())
                .filter(manifest -> manifest.kind().equals(kind))
                .findFirst()
                .orElseGet(() -> Manifest.in(otherwise, kind));
    }

    Map<String, String> literals(String generator) {
        var literals = new TreeMap<String, String>();
        this.<Map<String, Object>>list("configMapGenerator").stream()
                .filter(each -> each.get("name").equals(generator))
                .flatMap(each -> ((List<?>) each.get("literals")).stream())
                .map(String.class::cast)
                .forEach(literal -> literals.put(
                        literal.substring(0, literal.indexOf('=')), literal.substring(literal.indexOf('=') + 1)));
        return literals;
    }

    @SuppressWarnings("unchecked")
    <T> List<T> list(String key) {
        return (List<T>) content.getOrDefault(key, List.of());
    }
}
