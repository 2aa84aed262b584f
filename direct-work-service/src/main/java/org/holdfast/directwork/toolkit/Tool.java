package org.holdfast.directwork.toolkit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.ToolId;
import org.jspecify.annotations.Nullable;

/** Something a worker and a child can do together, and what to take care of when they do. */
@Entity
public class Tool {

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
    private String name;
    private String summary;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Theme> themes;

    @Embedded
    private Ages ages;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> materials;

    @Embedded
    private Length sessions;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Stage> stages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> cautions;

    @Nullable private String credit;

    @Enumerated(EnumType.STRING)
    @Nullable private Training training;

    private int toolVersion;

    @Enumerated(EnumType.STRING)
    private ToolStatus status;

    protected Tool() {}

    /**
     * Refuses new work with a tool that was retired, or that is not made for the child's age while nobody says why it is right.
     *
     * @param age the child's, when it is known
     */
    public void allowFor(OptionalInt age, @Nullable String ageGuardReason, String pointer) {
        status.allowsNewWork(pointer);
        if (ageGuardReason == null) {
            ages.guard(age, pointer);
        }
    }

    public ToolId id() {
        return new ToolId(id);
    }

    /** Of what the catalogue says; work keeps the one it was done with. */
    public int toolVersion() {
        return toolVersion;
    }

    ToolView view() {
        return new ToolView(
                id(),
                code,
                name,
                summary,
                List.copyOf(themes),
                ages,
                mode,
                List.copyOf(materials),
                sessions,
                List.copyOf(stages),
                List.copyOf(cautions),
                credit,
                training,
                toolVersion,
                status,
                version);
    }
}
