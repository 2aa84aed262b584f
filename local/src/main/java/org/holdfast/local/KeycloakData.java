package org.holdfast.local;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.Trees;

/** What Keycloak keeps for one run: the realm as it was read, and a database of demonstration people only. */
record KeycloakData(Home home, Ports ports) {

    /** Keycloak reads a realm only when it has none, so a realm that changed makes it begin anew. */
    void lay(KeycloakProgram program, Path realm, Progress progress) {
        try {
            var imported = home.keycloak().resolve("data/import/holdfast-realm.json");
            var wanted = onTheirPorts(Files.readString(realm));
            if (Files.exists(imported) && !Files.readString(imported).equals(wanted)) {
                progress.say("the realm has changed: keycloak begins anew");
                Trees.delete(home.keycloak());
            }
            Files.createDirectories(imported.getParent());
            Files.writeString(imported, wanted);
            link(home.keycloak().resolve("lib"), program.library());
        } catch (IOException e) {
            throw new CannotStart("Keycloak's data cannot be written: " + e.getMessage(), e);
        }
    }

    /** The pages that may sign in are named with their ports. */
    private String onTheirPorts(String realm) {
        var plain = new Ports(0);
        var result = realm;
        for (var service : ServiceName.values()) {
            result = result.replace(
                    "http://localhost:" + plain.service(service), "http://localhost:" + ports.service(service));
        }
        return result;
    }

    /** Keycloak looks for what was prepared in {@code lib} of its home. */
    private static void link(Path link, Path target) throws IOException {
        var fresh = link.resolveSibling("lib.new");
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, target);
        Files.move(fresh, link, REPLACE_EXISTING);
    }
}
