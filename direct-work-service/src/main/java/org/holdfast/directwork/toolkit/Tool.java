package org.holdfast.directwork.toolkit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Something a worker and a child can do together, and what to take care of when they do. */
@Entity
public class Tool {

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private ToolText text;

    private int toolVersion;

    @Enumerated(EnumType.STRING)
    private ToolStatus status;

    @Nullable private WorkerId retiredBy;

    @Nullable private Instant retiredAt;

    @Nullable private String retiredReason;

    @Nullable private ToolId replacedBy;

    protected Tool() {}

    /** A tool that nobody may use until its first version is approved. */
    public Tool(ToolId id, String code, ToolText text) {
        this.id = id.value();
        this.code = code;
        this.text = text;
        this.toolVersion = 1;
        this.status = ToolStatus.DRAFT;
    }

    /** From now on the catalogue says this. */
    public void publish(ToolText approved, int number) {
        status = status.to(ToolStatus.APPROVED);
        text = approved;
        toolVersion = number;
    }

    /** @param instead what to use from now on, where there is something */
    void retire(String reason, @Nullable ToolId instead, WorkerId worker, Instant now) {
        status = status.to(ToolStatus.RETIRED);
        retiredReason = reason;
        replacedBy = instead;
        retiredBy = worker;
        retiredAt = now;
    }

    /**
     * Refuses new work with a tool that was retired, or that is not made for the child's age while nobody says why it is right.
     *
     * @param age the child's, when it is known
     */
    public void allowFor(OptionalInt age, @Nullable String ageGuardReason, String pointer) {
        status.allowsNewWork(pointer);
        if (ageGuardReason == null) {
            text.ages().guard(age, pointer);
        }
    }

    /** Refuses a tool that nobody may use for new work. */
    public void requireInUse(String pointer) {
        status.allowsNewWork(pointer);
    }

    public ToolId id() {
        return new ToolId(id);
    }

    public String code() {
        return code;
    }

    public ToolText text() {
        return text;
    }

    /** Of what the catalogue says; work keeps the one it was done with. */
    public int toolVersion() {
        return toolVersion;
    }

    public boolean isRetired() {
        return status == ToolStatus.RETIRED;
    }

    boolean isForEveryone() {
        return status != ToolStatus.DRAFT;
    }

    public int version() {
        return version;
    }

    public ToolView view() {
        return ToolView.of(this, null, null, null);
    }

    /** As it was found by what somebody typed. */
    public ToolView found(@Nullable String highlight) {
        return ToolView.of(this, highlight, null, null);
    }

    /** With its guidance. */
    public ToolView wholeView() {
        return ToolView.of(this, null, text.guidance(), retirement());
    }

    private ToolView.@Nullable Retirement retirement() {
        return retiredReason == null || retiredAt == null
                ? null
                : new ToolView.Retirement(retiredReason, replacedBy, retiredAt);
    }

    ToolStatus status() {
        return status;
    }
}
