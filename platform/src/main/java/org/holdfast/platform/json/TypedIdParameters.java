package org.holdfast.platform.json;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.UUID;
import org.holdfast.contracts.TypedId;
import org.jspecify.annotations.Nullable;

/** Reads typed ids from paths and queries. What is not an id names nothing, so in a path it is not found. */
@Provider
public class TypedIdParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return TypedId.class.isAssignableFrom(type)
                ? (ParamConverter<T>) new Converter(type.asSubclass(TypedId.class), isInPath(annotations))
                : null;
    }

    private static boolean isInPath(Annotation[] annotations) {
        return Arrays.stream(annotations).noneMatch(QueryParam.class::isInstance);
    }

    private record Converter(Class<? extends TypedId> type, boolean inPath) implements ParamConverter<TypedId> {

        @Override
        public TypedId fromString(String text) {
            try {
                return type.getConstructor(UUID.class).newInstance(UUID.fromString(text));
            } catch (IllegalArgumentException notAnId) {
                throw inPath ? new NotFoundException() : notAnId;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString(TypedId id) {
            return id.value().toString();
        }
    }
}
