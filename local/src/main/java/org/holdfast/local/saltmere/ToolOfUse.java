package org.holdfast.local.saltmere;

import java.util.List;
import java.util.UUID;

/**
 * A tool of the catalogue, and what workers in Saltmere use it for.
 *
 * @param number its place in the catalogue
 */
record ToolOfUse(int number, int fromAge, int toAge, String purpose, String goal) {

    static List<ToolOfUse> all() {
        return Stock.list("tools").stream().map(ToolOfUse::of).toList();
    }

    private static ToolOfUse of(String line) {
        var parts = line.split(" \\| ", -1);
        return new ToolOfUse(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3], parts[4]);
    }

    UUID id() {
        return Ids.tool(number);
    }

    boolean isFor(int youngest, int oldest) {
        return youngest >= fromAge && oldest <= toAge;
    }
}
