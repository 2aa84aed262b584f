package org.holdfast.directwork.editing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an editor writes in tests. */
public final class Drafts {

    private Drafts() {}

    /** A tool of the house under another name. */
    public static ObjectNode text(ObjectMapper json, String name) {
        var text = (ObjectNode) json.valueToTree(HouseTool.all().getFirst().text());
        return text.put("name", name).put("summary", "Only for a test of the catalogue.");
    }
}
