package org.holdfast.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml as Docker would read it when no {@code .env} is there. */
record Compose(Map<String, Map<String, Object>> services) {

    private static final Pattern WITH_DEFAULT = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

    @SuppressWarnings("unchecked")
    static Compose read() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(Path.of("../docker-compose.yml")));
        return new Compose((Map<String, Map<String, Object>>) file.get("services"));
    }

    @SuppressWarnings("unchecked")
    Map<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        ((Map<String, String>) services.get(service).get("environment"))
                .forEach((name, value) ->
                        environment.put(name, WITH_DEFAULT.matcher(value).replaceAll("$1")));
        return environment;
    }

    @SuppressWarnings("unchecked")
    List<String> ports(String service) {
        return (List<String>) services.get(service).getOrDefault("ports", List.of());
    }

    /** A part of a service's description, empty where it is not there. */
    @SuppressWarnings("unchecked")
    Map<String, Object> section(String service, String name) {
        return (Map<String, Object>) services.get(service).getOrDefault(name, Map.of());
    }

    String image(String service) {
        return (String) services.get(service).get("image");
    }
}
