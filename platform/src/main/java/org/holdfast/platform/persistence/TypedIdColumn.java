package org.holdfast.platform.persistence;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import java.util.function.Function;
import org.holdfast.contracts.TypedId;
import org.jspecify.annotations.Nullable;

/** Keeps a typed id in a column of type uuid. */
public abstract class TypedIdColumn<I extends TypedId> implements AttributeConverter<I, UUID> {

    private final Function<UUID, I> constructor;

    protected TypedIdColumn(Function<UUID, I> constructor) {
        this.constructor = constructor;
    }

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable I id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable I convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : constructor.apply(value);
    }
}
