package org.holdfast.platform.file;

import java.util.Set;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** What a file is, told from its bytes: what it is called proves nothing. */
final class FileTypes {

    /** What a portfolio is made of: documents, pictures and spoken words. Nothing in it runs. */
    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "image/jpeg",
            "image/png",
            "audio/mpeg",
            "audio/mp4",
            "text/plain");

    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    /** @param name tells apart kinds of one container, such as a document from a slide show; it never makes one out of the other */
    static String of(byte[] content, @Nullable String name) {
        var byContent = TIKA.detect(content);
        var type = byContent.equals("application/x-tika-ooxml") ? TIKA.detect(content, name) : byContent;
        if (!TAKEN.contains(type)) {
            throw new FileTypeNotTaken();
        }
        return type;
    }
}
