package org.holdfast.caseload.language;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.introspect.VirtualAnnotatedMember;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import com.fasterxml.jackson.databind.util.SimpleBeanPropertyDefinition;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Lets every {@link LanguageChecked} answer go out with the words to think about. */
@Singleton
class HintsInAnswers implements ObjectMapperCustomizer {

    static final String PROPERTY = "languageHints";

    private final Instance<Language> language;

    /** @param language only asked for when something is written: it needs the mapper itself */
    HintsInAnswers(Instance<Language> language) {
        this.language = language;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("language-hints").setSerializerModifier(new BeanSerializerModifier() {
            @Override
            public List<BeanPropertyWriter> changeProperties(
                    SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> properties) {
                if (!type.getBeanClass().isAnnotationPresent(LanguageChecked.class)) {
                    return properties;
                }
                var all = new ArrayList<>(properties);
                all.add(Hints.of(config, type.getClassInfo(), language));
                return all;
            }
        }));
    }

    private static final class Hints extends VirtualBeanPropertyWriter {

        private static final long serialVersionUID = 1;

        private final transient Instance<Language> language;

        private Hints(
                BeanPropertyDefinition definition,
                Annotations annotations,
                JavaType type,
                Instance<Language> language) {
            super(definition, annotations, type);
            this.language = language;
        }

        static Hints of(MapperConfig<?> config, AnnotatedClass type, Instance<Language> language) {
            var list = config.getTypeFactory().constructCollectionType(List.class, HintAt.class);
            var member = new VirtualAnnotatedMember(type, type.getRawType(), PROPERTY, list);
            var definition = SimpleBeanPropertyDefinition.construct(config, member, PropertyName.construct(PROPERTY));
            return new Hints(definition, type.getAnnotations(), list, language);
        }

        @Override
        protected Object value(Object answer, JsonGenerator json, SerializerProvider provider) {
            return language.get().hintsIn((Record) answer);
        }

        @Override
        public VirtualBeanPropertyWriter withConfig(
                MapperConfig<?> config, AnnotatedClass type, BeanPropertyDefinition definition, JavaType as) {
            return new Hints(definition, type.getAnnotations(), as, language);
        }
    }
}
