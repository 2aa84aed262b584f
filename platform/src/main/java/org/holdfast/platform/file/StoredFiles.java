package org.holdfast.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hibernate.Session;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.persistence.OneColumn;
import org.jspecify.annotations.Nullable;

/** Keeps files in the database, where they are backed up with what they belong to. */
@ApplicationScoped
public class StoredFiles {

    private static final int LARGEST = 10 * 1024 * 1024;

    private final Session entities;

    StoredFiles(Session entities) {
        this.entities = entities;
    }

    public StoredFile keep(byte[] content, @Nullable String name) {
        if (content.length == 0 || content.length > LARGEST) {
            throw new FileTooLarge();
        }
        var file = new StoredFile(TypedId.fresh(), FileTypes.of(content, name), content.length, sha256(content));
        var _ = entities.createNativeMutationQuery(
                        "insert into stored_file (id, media_type, size, sha256, content) values (:id, :type, :size, :hash, :content)")
                .setParameter("id", file.fileId())
                .setParameter("type", file.mediaType())
                .setParameter("size", file.size())
                .setParameter("hash", file.sha256())
                .setParameter("content", content)
                .executeUpdate();
        return file;
    }

    public byte[] content(StoredFile file) {
        return OneColumn.of(entities, "select content from stored_file where id = :id", byte[].class)
                .setParameter("id", file.fileId())
                .getSingleResult();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
