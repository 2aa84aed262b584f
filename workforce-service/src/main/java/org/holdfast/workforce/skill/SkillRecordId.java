package org.holdfast.workforce.skill;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies what gave somebody a skill. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000280101")
public record SkillRecordId(@JsonValue UUID value) implements TypedId {

    static SkillRecordId next() {
        return new SkillRecordId(TypedId.fresh());
    }
}
