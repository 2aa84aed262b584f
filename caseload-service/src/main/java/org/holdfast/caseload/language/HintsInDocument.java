package org.holdfast.caseload.language;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Says of every {@link LanguageChecked} answer that it has `languageHints`. Before the rules of the house are applied. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class HintsInDocument implements OASFilter {

    private static final String NAMED = "org.eclipse.microprofile.openapi.annotations.media.Schema";

    private final IndexView index;

    /** @param index of the service's classes, given at build time */
    public HintsInDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas = Objects.requireNonNull(document.getComponents().getSchemas());
        for (var mark : index.getAnnotations(LanguageChecked.class)) {
            schemaOf(mark, schemas)
                    .addProperty(
                            HintsInAnswers.PROPERTY,
                            OASFactory.createSchema()
                                    .addType(SchemaType.ARRAY)
                                    .description(
                                            "Words to think about in what was written here; never in what somebody said")
                                    .items(OASFactory.createSchema().ref("#/components/schemas/LanguageHintAt")))
                    .addRequired(HintsInAnswers.PROPERTY);
        }
    }

    private static Schema schemaOf(AnnotationInstance mark, Map<String, Schema> schemas) {
        var type = mark.target().asClass();
        var named = type.declaredAnnotation(NAMED);
        var name = named == null || named.value("name") == null
                ? type.name().withoutPackagePrefix()
                : named.value("name").asString();
        return Objects.requireNonNull(schemas.get(name), name);
    }
}
