package org.holdfast.platform.history;

import java.util.UUID;
import java.util.function.Function;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * What a line says, once it has been read.
 *
 * @param chosenId the id that the new record shall have, where the sender chose one
 */
public record PastLine<T>(
        @Nullable UUID chosenId,
        @Nullable UUID record,
        @Nullable UUID person,
        T data) {

    /** The id of the record to be made: the sender's, or a fresh one. */
    public <I extends TypedId> I id(Function<UUID, I> type) {
        return type.apply(chosenId == null ? TypedId.fresh() : chosenId);
    }

    /** The same, where the data may name it too. */
    public <I extends TypedId> I id(@Nullable I inData, Function<UUID, I> type) {
        return chosenId == null && inData != null ? inData : id(type);
    }

    /** The record that the line is about. */
    public <I extends TypedId> I about(Function<UUID, I> type) {
        if (record == null) {
            throw new LineIncomplete("about", "Name the record that this line is about");
        }
        return type.apply(record);
    }

    /** The person who did it. */
    public WorkerId by() {
        if (person == null) {
            throw new LineIncomplete("by", "Name the person who did this");
        }
        return new WorkerId(person);
    }
}
