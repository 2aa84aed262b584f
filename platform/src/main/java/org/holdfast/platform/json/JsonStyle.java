package org.holdfast.platform.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How JSON is read and written everywhere in Holdfast. */
@Singleton
class JsonStyle implements ObjectMapperCustomizer {

    private static final int LONGEST_STRING = 1_000_000;
    private static final int DEEPEST_NESTING = 50;

    /** Last, since the module that comes last decides how a type is read. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new HouseRules(), mapper.getSerializationConfig().getAnnotationIntrospector()));
        mapper.registerModule(new PlausibleValues());
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_STRING)
                        .maxNestingDepth(DEEPEST_NESTING)
                        .build());
    }

    private static final class HouseRules extends NopAnnotationIntrospector {

        /** Lets Jackson 2 find the subtypes of a sealed type by itself, as Jackson 3 does. */
        @Override
        public @Nullable List<NamedType> findSubtypes(Annotated type) {
            return type.getRawType().isSealed()
                    ? Arrays.stream(type.getRawType().getPermittedSubclasses())
                            .map(NamedType::new)
                            .toList()
                    : null;
        }

        /** Unknown fields are tolerated, but for what {@link Strict} marks. */
        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated type) {
            return type instanceof AnnotatedClass
                    ? JsonIgnoreProperties.Value.forIgnoreUnknown(!type.hasAnnotation(Strict.class))
                    : JsonIgnoreProperties.Value.empty();
        }
    }
}
