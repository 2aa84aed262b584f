package org.holdfast.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.holdfast.platform.problem.PreconditionFailed;
import org.holdfast.platform.problem.PreconditionRequired;
import org.jspecify.annotations.Nullable;

/** The version of a record that the caller believes to be changing (RFC 9110, If-Match). */
@RequestScoped
public class Precondition {

    private final HttpHeaders headers;

    Precondition(HttpHeaders headers) {
        this.headers = headers;
    }

    /** For a change of a document: without If-Match two people would overwrite each other. */
    public void require(int version) {
        if (ifMatch() == null) {
            throw new PreconditionRequired();
        }
        check(version);
    }

    /** For a command: whoever sends If-Match means it. */
    public void check(int version) {
        var ifMatch = ifMatch();
        if (ifMatch != null && Arrays.stream(ifMatch.split(",")).noneMatch(tag -> matches(tag.strip(), version))) {
            throw new PreconditionFailed();
        }
    }

    private @Nullable String ifMatch() {
        return headers.getHeaderString(HttpHeaders.IF_MATCH);
    }

    /** Senders from the health world write weak tags; for a version counter they mean the same. */
    private static boolean matches(String tag, int version) {
        var opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
        return tag.equals("*") || opaque.equals("\"%d\"".formatted(version));
    }
}
